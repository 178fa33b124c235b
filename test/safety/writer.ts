/** Processes that do nothing but write. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { temporaryFolder } from "../cases/spec-root.js";
import type { State } from "./two-states.js";

/** What one thread does. */
export interface Job {
  readonly folder: string;
  /** Until the process is killed, if it is not said. */
  readonly times?: number;
  /** Milliseconds before it begins. */
  readonly delay?: number;
}

export interface Writers {
  /** Starts one, with a thread for each job, and comes back when they are about to write. */
  start(jobs: readonly Job[]): Promise<ChildProcess>;
}

/** Prepares processes that write these outputs in turns. */
export async function writers(...states: readonly State[]): Promise<Writers> {
  const folder = temporaryFolder();
  const program = join(folder, "writer.cjs");
  const list = join(folder, "states.json");
  writeFileSync(list, JSON.stringify(states.map((each) => [...each])));
  const entry = fileURLToPath(new URL("writer.mts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: "node",
    // Threads start faster than with ES modules.
    format: "cjs",
    external: ["oxfmt"],
  });
  return {
    start: async (jobs) => {
      const child = spawn(process.execPath, [program, list, JSON.stringify(jobs)], {
        // They start as quickly as Node can.
        env: { ...process.env, NODE_OPTIONS: "" },
        stdio: ["pipe", "pipe", "pipe"],
      });
      await once(child.stdout, "data");
      return child;
    },
  };
}
