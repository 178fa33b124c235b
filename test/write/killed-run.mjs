// Removes a file, writes three over old ones, and is killed before the n-th of them is moved into place.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const [folder, count] = process.argv.slice(2);
const { renameSync } = fs;
let moved = 0;
fs.renameSync = (from, to) => {
  if (moved === Number(count)) process.kill(process.pid, "SIGKILL");
  moved++;
  renameSync(from, to);
};
syncBuiltinESMExports();
const source = fileURLToPath(new URL("../../generator/write/write.ts", import.meta.url));
const { outputFiles } = buildSync({
  entryPoints: [source],
  bundle: true,
  platform: "node",
  format: "esm",
  write: false,
});
const { carryOut } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const write = ["docs/a.md", "docs/b.md", "manifest.json"].map((path) => ({ path, contents: "new", isNew: false }));
carryOut({ write, remove: ["docs/stale.md"], unchanged: 0 }, folder);
