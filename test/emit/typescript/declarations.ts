/** Declarations of generated files, to be compared with what one would have written by hand. */
import { formatFiles } from "../../../generator/write/format.js";
import type { Model } from "../../../generator/model/model.js";
import { emitted } from "./generated-package.js";
import { demoModel } from "./inline-spec.js";

/** The formatted text of one file of the package. */
export async function fileOf(model: Model, path: string): Promise<string> {
  const contents = emitted(model).get(path);
  if (contents === undefined) throw new Error(`${path} is not generated`);
  const [file] = await formatFiles([{ path, contents, format: "typescript" }]);
  return String(file?.contents ?? "");
}

/** Top-level declarations of the file of the Action `Try`, by name and with their doc comments. */
export async function declarations(text: string, ...names: readonly string[]): Promise<string> {
  const file = await fileOf(demoModel({ Try: text }), "src/demo/actions/Try.ts");
  const blocks = file.trimEnd().split("\n\n");
  const found = names.map((name) => {
    const block = blocks.find((each) =>
      new RegExp(`^(export )?(type|interface|const|function) ${name}\\b`, "m").test(each),
    );
    if (block === undefined) throw new Error(`${name} is not declared`);
    return block;
  });
  return `\n${found.join("\n\n")}\n`;
}

/** The request's types, without the doc comments of the request itself. */
export async function requestType(text: string): Promise<string> {
  return (await declarations(text, "TryRequest")).replace(/\/\*\*[^]*?\*\/\n(?=export)/g, "");
}

/** What the validator does between the destructuring and its end. */
export async function checks(text: string): Promise<string> {
  const validator = await declarations(text, "validateTry");
  const body = validator.slice(
    validator.indexOf(" = params;\n") + " = params;\n".length,
    validator.indexOf("  return issues;\n}"),
  );
  return `\n${body.replace(/^ {2}/gm, "")}`;
}
