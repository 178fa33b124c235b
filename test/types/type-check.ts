import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a tsconfig outside of the repository needs to find the types of Node. */
export const compilerOptions = { typeRoots: [join(ROOT, "node_modules/@types")] };

/**
 * The lines that `tsc --noEmit` prints about a project. In this process: a compiler that has checked a project before takes
 * half as long as one that has just been started.
 *
 * @param project the path of its tsconfig.json
 */
export function typeCheck(project: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(project, { noEmit: true }, host);
  if (config === undefined) throw new Error(`there is no ${project}`);
  const { fileNames: rootNames, options, errors: configFileParsingDiagnostics } = config;
  const program = ts.createProgram({ rootNames, options, configFileParsingDiagnostics });
  const found = ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program));
  return ts.formatDiagnostics(found, host).split("\n").filter(Boolean);
}

const host: ts.ParseConfigFileHost & ts.FormatDiagnosticsHost = {
  ...ts.sys,
  getCurrentDirectory: () => ROOT,
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n",
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
  },
};
