import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { SPEC_FOLDER } from "../folders.js";

/** Commands that read the spec of the working folder whatever else they are told. */
const ON_THE_SPEC: readonly string[] = ["generate", "lint", "audit", "model", "draft"];

/**
 * What to say when a command runs in a folder of a project in place of the project's own folder; undefined when it does
 * not.
 *
 * @param args what the command got beside its options
 */
export function misplaced(root: string, command: string, args: readonly string[]): string | undefined {
  const project = projectAbove(root);
  if (project === undefined) return undefined;
  const isIn = `${root}${sep}`.startsWith(join(project, SPEC_FOLDER) + sep);
  // An import may begin a project anywhere else, and what is named may be compared from anywhere.
  const isWrong =
    ON_THE_SPEC.includes(command) || (command === "import" && isIn) || (command === "diff" && args.length === 0);
  if (!isWrong) return undefined;
  return `There is no spec in this folder. Run it in ${relative(root, project)}, which has one.`;
}

/** The nearest folder with a spec above one that has none itself. */
function projectAbove(root: string): string | undefined {
  if (hasService(join(root, SPEC_FOLDER))) return undefined;
  const parent = dirname(root);
  if (parent === root) return undefined;
  return hasService(join(parent, SPEC_FOLDER)) ? parent : projectAbove(parent);
}

function hasService(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => existsSync(join(folder, name, "service.yaml")));
}
