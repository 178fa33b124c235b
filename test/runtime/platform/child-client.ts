/** A program that sends requests one after the other and prints how they ended; a test bundles and runs it. */
import { httpTransport } from "../../../templates/typescript/runtime/platform/node/http-transport.js";
import { send } from "../../../templates/typescript/runtime/transport.js";

/** What the program is told by its argument, as JSON. */
export interface ChildTask {
  readonly urls: readonly string[];
  readonly proxy?: string;
  /** For how long the whole process stands still between requests, in milliseconds. */
  readonly standstill?: number;
}

const { urls, proxy, standstill = 0 } = JSON.parse(process.argv[2] ?? "") as ChildTask;
const limits = { signal: new AbortController().signal, connectTimeout: 2000, maxResponseBytes: 1000 };
const transport = httpTransport({ proxy });
const outcomes: unknown[] = [];
for (const url of urls) {
  if (outcomes.length > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, standstill);
  const request = { method: "POST", url, headers: {}, body: "a=1" } as const;
  outcomes.push(
    await send(transport, "A", request, limits).then(
      ({ text }) => text,
      ({ name, message, sent }: Error & { readonly sent?: boolean }) => ({ name, message, sent }),
    ),
  );
}
process.stdout.write(JSON.stringify(outcomes));
