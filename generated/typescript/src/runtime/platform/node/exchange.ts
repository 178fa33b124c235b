import type { ClientRequest, IncomingMessage } from "node:http";
import { type HttpResponse, type SendLimits, TransportError } from "../../transport.js";
import { codeOf, described } from "./reason.js";
import { unpack } from "./unpack.js";

const UTF8 = new TextDecoder();
const BROKEN = "the answer broke off";

/** Sends the body of a request that was just begun and reads the whole answer. */
export function exchange(
  request: ClientRequest,
  body: string | undefined,
  { signal, maxResponseBytes }: SendLimits,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    const abort = (): void => stop(signal.reason);
    const stop = (reason: unknown): void => {
      signal.removeEventListener("abort", abort);
      reject(reason);
      request.destroy();
    };
    const tooLarge = (): void => stop(new TransportError("size", `more than ${maxResponseBytes} bytes`));
    const fail = (error: unknown): void => {
      if (error instanceof TransportError) stop(error);
      else if (answer) stop(described("lost", error, BROKEN));
      else stop(described(isUnwritten(error) ? "unsent" : "lost", error, codeOf(error)));
    };
    signal.addEventListener("abort", abort);
    request.on("error", fail);
    // Without an error before it when the answer breaks off, or is none, such as the offer of another protocol.
    request.on("close", () => answer?.complete || stop(new TransportError("lost", answer ? BROKEN : "closed")));
    request.on("response", (response) => {
      answer = response;
      const chunks: Buffer[] = [];
      let size = 0;
      if (Number(response.headers["content-length"]) > maxResponseBytes) tooLarge();
      response.on("error", fail);
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxResponseBytes) tooLarge();
        else chunks.push(chunk);
      });
      response.on("end", () => {
        signal.removeEventListener("abort", abort);
        const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        resolve(read(response, bytes, maxResponseBytes));
      });
    });
    request.end(body);
  });
}

/** The connection was gone before all of the request was written, and half a request has no effect. */
function isUnwritten(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}

function read(
  { headers, statusCode }: IncomingMessage,
  bytes: Buffer,
  maxResponseBytes: number,
): HttpResponse | Promise<HttpResponse> {
  // Of a header whose values cannot be joined to one text.
  if ("set-cookie" in headers) delete headers["set-cookie"];
  const encoding = headers["content-encoding"];
  const answer = (plain: Buffer): HttpResponse => ({
    status: statusCode ?? 0,
    headers: headers as Record<string, string>,
    text: UTF8.decode(plain),
  });
  return encoding === undefined ? answer(bytes) : unpack(bytes, encoding, maxResponseBytes).then(answer);
}
