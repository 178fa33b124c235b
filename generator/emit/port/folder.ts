import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { PortFolder } from "./load.js";

/** Reads the folder of a port, none as an empty one; hidden files and installed packages are not part of it. Throws when the disk fails. */
export function readPortFolder(root: string, folder: string): PortFolder {
  const full = resolve(root, folder);
  const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  const files = (isFolder ? filesBelow(full) : []).map((path): [string, string] => [
    relative(full, path).replaceAll("\\", "/"),
    readFileSync(path, "utf8"),
  ]);
  return { place: folder.replaceAll("\\", "/").replace(/(?<=.)\/+$/, ""), files: new Map(files) };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
