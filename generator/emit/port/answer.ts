/** What a program that is a target gets, and what it answers. */
import * as z from "zod";
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Diagnostics } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../diagnostics/span.js";
import type { Model } from "../../model/model.js";
import type { GeneratedFile } from "../emitter.js";
import { plainPath } from "./paths.js";

/** The version of the form below; another number stands for another form. */
export const FORMAT = 1;

/** Made where there is an answer to check: few runs have one. */
export function answerSchema() {
  return z
    .strictObject({
      files: z.array(
        z.strictObject({
          path: z
            .string()
            .regex(plainPath, "a path below the target's output folder, with / and without ..")
            .meta({ description: "Below the output folder of the target." }),
          contents: z.string(),
        }),
      ),
    })
    .meta({ id: "Files", title: "What a program that is a target answers" });
}

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: "answered"; readonly output: string }
  | {
      readonly kind: "failed";
      /** `ended with exit code 3` */
      readonly reason: string;
      /** What it wrote to its standard error. */
      readonly errors: string;
    };

/** Runs a program: its command with arguments, and its standard input. */
export type RunProgram = (command: readonly string[], input: string) => ProgramEnd;

/** How many mistakes of an answer are told. */
const MOST_MISTAKES = 20;
/** How many lines of a failed program's standard error are told: the last ones. */
const MOST_LINES = 20;

/** The files that a program makes of the model; `span` is the place of its command. */
export function programFiles(
  name: string,
  command: readonly string[],
  model: Model,
  run: RunProgram,
  span: Span,
  found: Diagnostics,
): GeneratedFile[] {
  const end = run(command, JSON.stringify({ format: FORMAT, model }));
  const program = command.join(" ");
  if (end.kind === "failed") {
    const lines = end.errors.split("\n").filter((line) => line.trim() !== "");
    const said = lines.slice(-MOST_LINES).map((message) => ({ message, span }));
    found.add(diagnostic("program-failed", span, { program, reason: end.reason }, said));
    return [];
  }
  const refuse = (reason: string) => found.add(diagnostic("program-answer", span, { program, reason }));
  const answer = parsed(end.output);
  if (answer === undefined) {
    refuse(end.output.trim() === "" ? "it is empty" : `it is not JSON, but begins with ${start(end.output)}`);
    return [];
  }
  const { data, error } = answerSchema().safeParse(answer.value);
  if (data === undefined) {
    for (const { path, message } of error.issues.slice(0, MOST_MISTAKES)) {
      refuse(`${path.length === 0 ? "the whole" : path.join(".")}: ${message}`);
    }
    return [];
  }
  return data.files.map(({ path, contents }) => ({ path: `${name}/${path}`, contents, format: "none" }));
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function start(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
