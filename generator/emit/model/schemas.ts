/** JSON Schemas of what a program that is a target gets, of what it answers, and of `target.yaml`. */
import * as z from "zod";
import { modelSchema } from "../../model/schema.js";
import type { GeneratedFile } from "../emitter.js";
import { answerSchema, FORMAT } from "../port/answer.js";
import { targetFile } from "../port/language.js";

export function schemaFiles(): readonly GeneratedFile[] {
  const input = z
    .strictObject({ format: z.literal(FORMAT), model: modelSchema })
    .meta({ title: "What a program that is a target gets" });
  return [
    schemaFile("model", input),
    schemaFile("files", answerSchema()),
    // Draft 7, which editors read.
    schemaFile("target", targetFile(), "draft-7"),
  ];
}

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
