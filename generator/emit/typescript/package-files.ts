import type { Model } from "../../model/model.js";
import type { GeneratedFile, Templates } from "../emitter.js";

/** The files around the sources: package.json with an export for each API, build script, README. */
export function packageFiles(model: Model, templates: Templates): GeneratedFile[] {
  const names = model.services.map((service) => service.name);
  const exported = (entry: string) => ({
    import: { types: `./dist/esm/${entry}.d.ts`, default: `./dist/esm/${entry}.js` },
    require: { types: `./dist/cjs/${entry}.d.cts`, default: `./dist/cjs/${entry}.cjs` },
  });
  const base = JSON.parse(read(templates, "typescript/package.json"));
  const contents = {
    ...base,
    exports: {
      ".": exported("runtime/index"),
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`./${name}`, exported(`${name}/index`)],
          [`./${name}/actions`, exported(`${name}/actions`)],
        ]),
      ),
      "./package.json": "./package.json",
    },
  };
  return [
    { path: "typescript/package.json", contents: JSON.stringify(contents), format: "json" },
    ...["tsconfig.json", "build.mjs", "README.md", "LICENSE"].map((name): GeneratedFile => ({
      path: `typescript/${name}`,
      contents: read(templates, `typescript/${name}`),
      format: "none",
    })),
  ];
}

function read(templates: Templates, path: string): string {
  const text = templates.get(path);
  if (text === undefined) throw new Error(`the template ${path} is missing`);
  return text;
}
