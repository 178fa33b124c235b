/** The program of a worker thread. What it throws is thrown in the main thread. */
import { parentPort, workerData } from "node:worker_threads";
import { Memories } from "../../cache/memories.js";
import { takeTurns, type Work } from "./turns.js";

const work = workerData as Work;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
await takeTurns(work, new Memories(work.memoryFolder), (made) => parentPort?.postMessage(made));
