import { Project, type StatementStructures } from "ts-morph";
import type { Service } from "../../model/model.js";
import type { Emitter, GeneratedFile, Templates } from "../emitter.js";
import { actionStatements } from "./action-file.js";
import { packageFiles } from "./package-files.js";
import { actionsStatements, apiStatements, clientStatements, indexStatements } from "./service-files.js";

/** The package `slb-sdk`: the runtime as it is, and for each API its Actions, its client and its exports. */
export const typescript: Emitter = {
  name: "typescript",
  emit: (model, templates) => [
    ...packageFiles(model, templates),
    ...runtimeFiles(templates),
    ...model.services.flatMap(serviceFiles),
  ],
};

const RUNTIME = "typescript/runtime/";

/** The runtime is ordinary TypeScript, tested in place and copied byte for byte. */
function runtimeFiles(templates: Templates): GeneratedFile[] {
  return [...templates]
    .filter(([path]) => path.startsWith(RUNTIME))
    .map(([path, contents]) => ({
      path: `typescript/src/runtime/${path.slice(RUNTIME.length)}`,
      contents,
      format: "none",
    }));
}

function serviceFiles(service: Service): GeneratedFile[] {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = (path: string, source: string, statements: StatementStructures[]): GeneratedFile => {
    // One structure for the whole file: adding nodes one by one would parse the file again for each.
    const text = project.createSourceFile(path, { statements }).getFullText();
    return {
      path: `typescript/src/${service.name}/${path}`,
      contents: `// Generated from ${source}. Do not edit.\n${text}`,
      format: "typescript",
    };
  };
  const folder = `spec/${service.name}`;
  return [
    file("api.ts", service.span.file, apiStatements(service)),
    file("client.ts", folder, clientStatements(service)),
    file("actions.ts", folder, actionsStatements(service)),
    file("index.ts", folder, indexStatements(service)),
    ...service.actions.map((action) =>
      file(`actions/${action.name}.ts`, action.span.file, actionStatements(service, action)),
    ),
  ];
}
