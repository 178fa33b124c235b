/** The spec files of a revision, read from the repository's objects: nothing is checked out. */
import { spawnSync } from "node:child_process";
import { diagnostic } from "../../diagnostics/catalogue.js";
import type { Diagnostics } from "../../diagnostics/diagnostic.js";
import { wholeFile } from "../../diagnostics/span.js";
import type { RawFile } from "../../spec/files.js";

/** The id of the commit that a name stands for; undefined when it stands for none. */
export function findCommit(root: string, name: string): string | undefined {
  const found = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return found?.toString("utf8").trim();
}

/** The names of branches and tags; undefined where there is no repository, or no git. */
export function revisionNames(root: string): string[] | undefined {
  const found = git(root, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"]);
  return found?.toString("utf8").split("\n").filter(Boolean);
}

/** The YAML files below a folder of a commit, in code-unit order; their paths begin with `label` instead of the folder. */
export function readCommit(
  root: string,
  commit: string,
  folder: string,
  label: string,
  diagnostics: Diagnostics,
): RawFile[] {
  const listed = git(root, ["ls-tree", "-r", "-z", commit, "--", `${folder}/`])?.toString("utf8") ?? "";
  const files = listed
    .split("\0")
    .filter(Boolean)
    .map((line) => {
      const [, mode = "", id = "", path = ""] = ENTRY.exec(line) ?? [];
      return { mode, id, path: label + path.slice(folder.length) };
    })
    .filter(({ path }) => /(^|\/)[^./][^/]*\.ya?ml$/i.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts = readBlobs(
    root,
    files.filter(({ mode }) => mode.startsWith("100")).map(({ id }) => id),
  );
  return files.map(({ id, path }) => {
    const bytes = texts.get(id);
    if (bytes === undefined) {
      diagnostics.add(diagnostic("unreadable-file", wholeFile(path), { reason: "not a regular file" }));
    }
    return { path, bytes };
  });
}

/** An entry of `git ls-tree`: mode, kind, id and path. */
const ENTRY = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s;

/** The contents of blobs by their ids: of each a line `<id> blob <size>`, then its bytes and a line end. */
function readBlobs(root: string, ids: readonly string[]): Map<string, Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  const output = ids.length === 0 ? undefined : git(root, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  if (output === undefined) return texts;
  for (let at = 0; at < output.length;) {
    const end = output.indexOf("\n", at);
    const [id = "", , size = "0"] = output.toString("latin1", at, end).split(" ");
    const start = end + 1;
    texts.set(id, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** What a git command prints; undefined when it fails. */
function git(root: string, args: readonly string[], input: string = ""): Buffer | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: root, input, maxBuffer: MOST_BYTES });
  return status === 0 ? stdout : undefined;
}
