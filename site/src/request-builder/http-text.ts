import type { SignedHttpRequest } from "../../../generator/samples/index.js";
import type { SignedRequest } from "../../../generated/typescript/src/runtime/request.js";

/** The parts of a signed request, with the host among its headers, as the samples take them. */
export function httpParts({ method, url, headers, body = "" }: SignedRequest): SignedHttpRequest {
  const { host, origin } = new URL(url);
  return {
    method,
    host,
    target: url.slice(origin.length),
    headers: [["host", host], ...Object.entries(headers)],
    body,
  };
}

/** A request as it goes over the wire. */
export function httpText(request: SignedRequest): string {
  const { method, target, headers, body } = httpParts(request);
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return [...lines, "", body].join("\n").trimEnd();
}

/** A request whose signature is part of its address: the method, the URL, and the form if there is one. */
export function urlText({ method, url, body }: SignedRequest): string {
  return body === undefined ? `${method} ${url}` : `${method} ${url}\n\n${body}`;
}
