/** The program of a worker thread. What it throws is thrown in the main thread. */
import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { templateFolder } from "../../cache/home.js";
import { Memories } from "../../cache/memories.js";
import { prepareTarget } from "../emit-target.js";
import { receivedSubject, type SentSubject, type Subject } from "./message.js";
import type { Task } from "./task.js";
import { type FromWorker, type Made, takeLasts } from "./turns.js";

const task = workerData as Task;
const memories = new Memories(task.memoryFolder, templateFolder());
if (parentPort === null) throw new Error("this is the program of a worker");
const port = parentPort;

let subject: Subject | undefined;
const arrival = once(port, "message").then(([message]) => (subject = receivedSubject(message as SentSubject)));

async function main(): Promise<void> {
  // The spec is still being read: this would have to be done later, while nothing is left to wait for.
  for (const name of task.names.toReversed()) {
    if (subject !== undefined) break;
    await prepareTarget(name, task.templates, memories.ofTemplates(name));
    // Lets the message in.
    await setImmediate();
  }

  await takeLasts(task, await arrival, memories, (made) => say(made, bytesOf(made)));
  memories.save();
  say("done");
}

function say(message: FromWorker, handedOver: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, handedOver);
}

/** What is handed over, so that it need not be copied. */
function bytesOf({ emission }: Made): ArrayBuffer[] {
  return emission.files.flatMap(({ contents }) => (typeof contents === "string" ? [] : [contents.buffer]));
}

void main();
