import type { Fetch, FetchResponse } from "./options.js";
import { type Transport, TransportError } from "./transport.js";

/** The part of a stream that is used; the bodies of some fetches are no stream. */
interface Body {
  getReader?(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
    cancel(): Promise<void>;
  };
}

/** Sends by a `fetch`. What opens connections is its business, `connectTimeout` has no effect. */
export function fetchTransport(fetch: Fetch): Transport {
  return async ({ url, ...init }, { signal, maxResponseBytes }) => {
    // A redirect is not followed: it would carry the signed request to a host that nobody chose.
    const response = await fetch(url, { ...init, redirect: "manual", signal });
    const headers: Record<string, string> = {};
    for (const name of ["date", "x-acs-request-id", "x-acs-retry-after"]) {
      const value = response.headers.get(name);
      if (value !== null) headers[name] = value;
    }
    response.headers.forEach?.((value, name) => name === "set-cookie" || (headers[name] = value));
    return { status: response.status, headers, text: await textOf(response, maxResponseBytes) };
  };
}

/** Reads a body, and no more of it than is allowed. */
async function textOf(response: FetchResponse, limit: number): Promise<string> {
  const reader = (response.body as Body | null | undefined)?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value!.length;
    if (size > limit) {
      reader.cancel().catch(() => {});
      throw new TransportError("size", `more than ${limit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
