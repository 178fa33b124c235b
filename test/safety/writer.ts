/** Processes that do nothing but write. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { temporaryFolder } from "../cases/spec-root.js";
import type { State } from "./two-states.js";

export interface Writers {
  /** Starts one, and comes back when it is about to write. */
  start(folder: string, times?: number): Promise<ChildProcess>;
}

/** Prepares processes that write these outputs in turns. */
export async function writers(...states: readonly State[]): Promise<Writers> {
  const folder = temporaryFolder();
  const program = join(folder, "writer.mjs");
  const list = join(folder, "states.json");
  writeFileSync(list, JSON.stringify(states.map((each) => [...each])));
  const entry = fileURLToPath(new URL("writer.mts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["oxfmt"],
  });
  return {
    start: async (target, times = Infinity) => {
      const child = spawn(process.execPath, [program, target, list, String(times)], {
        // There are hundreds of these, so they start as quickly as Node can.
        env: { ...process.env, NODE_OPTIONS: "" },
        stdio: ["ignore", "pipe", "pipe"],
      });
      await once(child.stdout, "data");
      return child;
    },
  };
}
