import * as z from "zod";
import { modelSchema } from "../../model/schema.js";
import type { Emitter, GeneratedFile } from "../emitter.js";
import { remembered } from "../remembered.js";
import { answerSchema, FORMAT } from "../port/answer.js";
import { targetFile } from "../port/language.js";

/** What those who write targets need: JSON Schemas of what a program gets, of what it answers, and of `target.yaml`. */
export const model: Emitter = {
  prepare: (_templates, memory) => {
    known = remembered(memory, "schemas", schemaFiles);
  },
  emit: () => known ?? schemaFiles(),
};

let known: readonly GeneratedFile[] | undefined;
let made: readonly GeneratedFile[] | undefined;

/** They depend on the generator alone. */
function schemaFiles(): readonly GeneratedFile[] {
  made ??= [
    schemaFile("model", inputSchema),
    schemaFile("files", answerSchema),
    // Draft 7, which editors read.
    schemaFile("target", targetFile, "draft-7"),
  ];
  return made;
}

const inputSchema = z
  .strictObject({ format: z.literal(FORMAT), model: modelSchema })
  .meta({ title: "What a program that is a target gets" });

function schemaFile(
  name: string,
  schema: z.ZodType,
  target: "draft-2020-12" | "draft-7" = "draft-2020-12",
): GeneratedFile {
  const json = z.toJSONSchema(schema, {
    target,
    io: "input",
    override: ({ jsonSchema }) => {
      // That types are readonly here says nothing about JSON.
      delete jsonSchema.readOnly;
    },
  });
  return { path: `model/${name}.schema.json`, contents: `${JSON.stringify(json, null, 2)}\n`, format: "json" };
}
