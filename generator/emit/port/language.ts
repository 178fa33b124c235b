/**
 * The language of `target.yaml`: what a port may say of the target language.
 *
 * As with the spec language, this one definition gives the types, the checking of every file, and the JSON Schema.
 */
import * as z from "zod";
import { CASINGS } from "./casing.js";
import { pathWithPlaceholders, plainPath } from "./paths.js";

/** The schema of `target.yaml`, made where one is checked: what they say is remembered. */
export function targetFile() {
  // One file is checked: to compile the check, as zod does by itself, takes longer than to interpret it.
  z.config({ jitless: true });

  const text = z.string().regex(/\S/, "some text");

  const path = z.string().regex(plainPath, "a path inside the target's folder, such as `partials/member.hbs`");
  const outputPath = z
    .string()
    .regex(pathWithPlaceholders, "a path below the target's output folder, such as `lib/{service}.rb`");

  const file = z
    .strictObject({
      template: path.optional().meta({ description: "The template that gives the file its text." }),
      for: z
        .enum(["package", "service", "action"])
        .optional()
        .meta({ description: "What there is one file for. Default: package." }),
      copy: path.optional().meta({ description: "A file or folder that is copied unchanged." }),
      path: outputPath.optional().meta({
        description:
          "Below the output folder; `{service}` and `{action}` stand for the names of their modules. Default, for copies: the top.",
      }),
    })
    .refine(({ template, copy }) => (template === undefined) !== (copy === undefined), "either `template` or `copy`")
    .refine(({ template, path: to }) => template === undefined || to !== undefined, "a `path` beside `template`")
    .refine(({ copy, for: scope }) => copy === undefined || scope === undefined, "no `for` beside `copy`");

  const casing = z.enum(CASINGS);

  /** What a type is called; `{items}`, `{type}` and `{values}` are places. */
  const forms = {
    string: z.string().optional(),
    integer: z.string().optional(),
    long: z.string().optional(),
    number: z.string().optional(),
    boolean: z.string().optional(),
    list: z.string().optional().meta({ description: "`{items}` stands for the type of an element." }),
    map: z.string().optional().meta({ description: "`{items}` stands for the type of a value." }),
    structure: z.string().optional().meta({ description: "`{type}` stands for the name of the structure." }),
    enum: z.string().optional().meta({
      description: "`{type}` stands for its name, `{values}` for its values as literals. Default: as without values.",
    }),
    openEnum: z
      .string()
      .optional()
      .meta({ description: "Where the service may add values. Default: as without values." }),
  };

  return z
    .strictObject({
      name: z
        .string()
        .regex(/^[a-z][a-z0-9-]*$/, "a word of lower-case letters, digits and hyphens")
        .meta({ description: "The name of the target and of its folder below generated/." }),
      title: text.meta({ description: "The name of the language, in messages." }),
      program: z
        .array(text)
        .min(1)
        .optional()
        .meta({ description: "A program with its arguments that makes the files itself, in the place of `files`." }),
      files: z.array(file).min(1).optional().meta({ description: "The files of the port." }),
      partials: path.optional().meta({ description: "The folder of the partials: each is known by its path there." }),
      casing: z
        .strictObject({
          module: casing.default("snake"),
          method: casing.default("snake"),
          type: casing.default("pascal"),
          member: casing.default("same"),
          variable: casing.default("snake"),
          enumValue: casing.default("constant"),
        })
        .prefault({})
        .meta({ description: "How the language writes names of each kind." }),
      reserved: z.array(text).default([]).meta({ description: "Words that cannot be names." }),
      reservedSuffix: z
        .string()
        .regex(/^[A-Za-z0-9_]+$/, "letters, digits or underscores")
        .default("_")
        .meta({ description: "What makes another name of a reserved word, or of a name that is taken." }),
      types: z.strictObject(forms).default({}).meta({ description: "How the language writes types." }),
      memberTypes: z
        .strictObject(forms)
        .default({})
        .meta({ description: "How it writes them at members, where that differs; `{type}` is what `types` gives." }),
      literals: z
        .strictObject({
          true: z.string().default("true"),
          false: z.string().default("false"),
          null: z.string().default("null"),
          quote: z.enum(['"', "'"]).default('"'),
          otherQuote: z.enum(['"', "'"]).optional().meta({
            description: "The quote around a text that holds the usual one and nothing that needs a backslash.",
          }),
          escape: z
            .array(z.string().length(1))
            .default([])
            .meta({ description: "Characters that need a backslash in a string, beside the quote and the backslash." }),
          raw: z
            .string()
            .regex(/^[^{]+\{text\}[^}]+$/, 'a form such as `r"{text}"`')
            .optional()
            .meta({ description: "A string in which backslashes stand for themselves." }),
          list: z.string().default("[{items}]"),
          map: z.string().default("{{items}}"),
          pair: z.string().default("{key}: {value}"),
        })
        .prefault({})
        .meta({ description: "How the language writes values." }),
      patterns: z
        .strictObject({ start: z.string().default("^"), end: z.string().default("$") })
        .prefault({})
        .meta({ description: "What its regular expressions have for the start and the end of a text." }),
      comments: z
        .strictObject({
          escape: z
            .record(z.string().min(1), z.string())
            .default({})
            .meta({ description: "Texts that must not stand in a comment, and what stands there instead." }),
        })
        .prefault({}),
      indent: z
        .string()
        .regex(/^( +|\t)$/, "spaces or one tab")
        .default("    ")
        .meta({ description: "One level." }),
      width: z.int().min(20).default(100).meta({ description: "How long a line may be." }),
    })
    .refine(({ files, program }) => (files === undefined) !== (program === undefined), "either `files` or `program`")
    .meta({ id: "Target", title: "The description of a target" });
}

/** A target as described, with defaults worked in. */
export type Target = z.output<ReturnType<typeof targetFile>>;
export type TargetFile = NonNullable<Target["files"]>[number];
export type Forms = Target["types"];
