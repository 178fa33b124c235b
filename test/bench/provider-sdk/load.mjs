// Sends requests, 32 at a time, and prints the microseconds of CPU that each cost this process.
import { caller } from "./clients.mjs";

const [, , which, port, count] = process.argv;
const IN_FLIGHT = 32;
const call = await caller(which, port);

async function send(amount) {
  let left = amount;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
}

await send(IN_FLIGHT * 10);
const before = process.cpuUsage();
await send(Number(count));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / Number(count));
process.exit();
