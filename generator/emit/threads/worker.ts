/** The program of a worker thread. What it throws is thrown in the main thread. */
import { parentPort, workerData } from "node:worker_threads";
import { takeTurns, type Work } from "./turns.js";

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origins
await takeTurns(workerData as Work, (made) => parentPort?.postMessage(made));
