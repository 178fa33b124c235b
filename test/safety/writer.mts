/**
 * The program of a process that writes two outputs in turns, in each of several folders at once. One that would never end
 * kills itself as soon as it has begun to write in all of them, however long that takes on this machine.
 */
import { readFileSync } from "node:fs";
import { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type MessagePort, parentPort, SHARE_ENV, Worker, workerData } from "node:worker_threads";
import { planWrites } from "../../generator/write/plan.js";
import { bringUpToDate } from "../../generator/write/update.js";
import type { Job } from "./writer.js";

const READY = "ready";
const GO = "go";
const WRITING = "writing";

/** Says that all threads are there before any of them begins; then waits until all of them write. */
async function begin(program: string, jobs: readonly Job[]): Promise<void> {
  // Whoever started it is gone.
  new Socket({ fd: 0 })
    .on("end", () => process.exit())
    .resume()
    .unref();
  const workers = jobs.map(
    (job) => new Worker(program, { argv: process.argv.slice(2), workerData: job, env: SHARE_ENV }),
  );
  const allSay = () => Promise.all(workers.map((worker) => new Promise((resolve) => worker.once("message", resolve))));
  await allSay();
  process.stdout.write(READY);
  const writing = allSay();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only windows have one
  for (const worker of workers) worker.postMessage(GO);
  await writing;
  if (jobs.every(({ times }) => times === undefined)) process.kill(process.pid, "SIGKILL");
}

async function write(port: MessagePort, states: string, { folder, times = Infinity, delay = 0 }: Job): Promise<void> {
  const outputs = (JSON.parse(readFileSync(states, "utf8")) as [string, string][][]).map((files) =>
    files.map(([path, contents]) => ({ path, contents })),
  );
  port.postMessage(READY);
  await new Promise((resolve) => port.once("message", resolve));
  if (delay > 0) await setTimeout(delay);
  let compared = 0;
  for (let index = 0; index < times; index++) {
    await bringUpToDate(folder, () => {
      // A run that finds a difference compares once more before it writes.
      if (++compared === 2) port.postMessage(WRITING);
      return planWrites(folder, outputs[index % outputs.length] ?? [], () => true);
    });
  }
}

const [, program = "", states = "", jobs = ""] = process.argv;
void (parentPort === null ? begin(program, JSON.parse(jobs) as Job[]) : write(parentPort, states, workerData as Job));
