import type { Agent, ClientRequest, OutgoingHttpHeaders } from "node:http";
import { ConfigurationError } from "../../errors.js";
import type { HttpRequest, HttpResponse, Transport, TransportLimits } from "../../transport.js";
import { TransportError } from "../../transport.js";
import { type ConnectionOptions, KEEPING, takingTime } from "./connection.js";
import { exchange } from "./exchange.js";
import { bare, type Proxy, proxyFor } from "./proxy.js";

/** The way to a server, and the connections that are open to it. */
interface Line {
  readonly request: (options: ConnectionOptions) => ClientRequest;
  readonly agent: Agent;
  /** The proxy that gets the requests themselves, which is so for plain HTTP; with TLS it only passes on what it gets. */
  readonly forwarder: Proxy | undefined;
  /** When it was last used, in milliseconds. */
  used: number;
}

/** After this time without use, in milliseconds, a server may have closed connections. */
const QUIET = 1000;

/** Sends by HTTP/1.1 on connections that are kept open for the next request. */
export function httpTransport({ proxy }: { readonly proxy?: string | undefined } = {}): Transport {
  const lines = new Map<string, Promise<Line>>();
  return async (request, limits) => {
    const url = new URL(request.url);
    let opening = lines.get(url.origin);
    if (opening === undefined) lines.set(url.origin, (opening = openLine(url, proxyFor(url, proxy))));
    return exchangeOn(await opening, url, request, limits);
  };
}

async function exchangeOn(line: Line, url: URL, request: HttpRequest, limits: TransportLimits): Promise<HttpResponse> {
  const { forwarder } = line;
  const now = performance.now();
  // A process that stood still has not heard yet which connections were closed meanwhile: one whole turn, and it has.
  if (now - line.used > QUIET) await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
  line.used = now;
  limits.signal.throwIfAborted();
  const outgoing = begin(line, url, request, limits);
  if (!forwarder) return exchange(outgoing, request.body, limits);
  const named = (error: unknown): never => {
    if (!(error instanceof TransportError)) throw error;
    throw new TransportError(error.failure, `proxy ${forwarder.host}: ${error.message}`, { cause: error.cause });
  };
  const answer = await exchange(outgoing, request.body, limits).catch(named);
  // No service answers so; the request went no further.
  if (answer.status === 407) throw new TransportError("unsent", `proxy ${forwarder.host}: HTTP 407`);
  return answer;
}

function begin(
  { agent, forwarder, request: start }: Line,
  url: URL,
  { method, headers: own }: HttpRequest,
  limits: TransportLimits,
): ClientRequest {
  const headers: OutgoingHttpHeaders = { "accept-encoding": "identity", ...own, host: url.host };
  if (forwarder?.authorization) headers["proxy-authorization"] = forwarder.authorization;
  const way = forwarder
    ? { protocol: forwarder.protocol, hostname: forwarder.hostname, port: forwarder.port, path: url.href }
    : { protocol: url.protocol, hostname: bare(url.hostname), port: url.port, path: url.pathname + url.search };
  try {
    return start({ method, ...way, headers, agent, limits });
  } catch (error) {
    // The message names the header and does not show its value.
    throw new ConfigurationError(`The request cannot be sent: ${(error as Error).message}.`);
  }
}

async function openLine(url: URL, proxy: Proxy | undefined): Promise<Line> {
  const isTunnel = proxy !== undefined && url.protocol === "https:";
  const forwarder = isTunnel ? undefined : proxy;
  const isSecure = (forwarder ?? url).protocol === "https:";
  const { Agent, request } = await (isSecure ? import("node:https") : import("node:http"));
  const agent = new Agent(KEEPING);
  const target = `${url.hostname}:${url.port || 443}`;
  takingTime(agent, isSecure, isTunnel ? { proxy, target } : undefined);
  return { agent, request, forwarder, used: performance.now() };
}
