// Runs Astro on the site: `node site/docs.mjs build`, `node site/docs.mjs dev`. What Astro would do over the network is
// turned off.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const site = dirname(fileURLToPath(import.meta.url));
const astro = createRequire(import.meta.url).resolve("astro/package.json");
const { status } = spawnSync(
  process.execPath,
  [join(dirname(astro), "astro.js"), ...process.argv.slice(2), "--root", site],
  {
    cwd: dirname(site),
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DISABLE_UPDATE_CHECK: "true" },
  },
);
process.exitCode = status ?? 1;
