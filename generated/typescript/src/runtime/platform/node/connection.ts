import { once } from "node:events";
import type { Agent, ClientRequest, ClientRequestArgs, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { type SendLimits, TransportError } from "../../transport.js";
import type { Proxy } from "./proxy.js";
import { codeOf, described } from "./reason.js";

/** What a request hands to the agent that opens its connection. */
export interface ConnectionOptions extends ClientRequestArgs {
  readonly limits: SendLimits;
}

type Connecting = Pick<ConnectionOptions, "host" | "port" | "limits">;

type Callback = (error: Error | null, socket?: Socket) => void;

/** What an agent is made of; its types leave out that it may be replaced. */
interface Workings {
  options: object;
  addRequest(request: ClientRequest, options: Connecting): void;
  getName(): string;
  createConnection(options: ClientRequestArgs & { socket?: Socket }, callback?: Callback): Socket;
}

/** How long a connection is kept that nobody uses. Hardly any server ends one sooner. */
const IDLE = 4000;

/** The options of an agent that keeps its connections, without holding up the end of the process. */
export const KEEPING = {
  keepAlive: true,
  timeout: IDLE,
  // Node gives an address a quarter of a second, and a far region needs more. Then it would try the next one only.
  autoSelectFamilyAttemptTimeout: 1000,
} as const;

/**
 * Makes an agent serve one server. Otherwise it copies all options of each request, and its own, several times as objects
 * of the slow kind and makes a name of them, which takes a twentieth of the time of a request.
 */
export function servingOne(agent: Agent, host: string, port: number | string): void {
  const workings = agent as unknown as Workings;
  const add = workings.addRequest.bind(agent);
  workings.options = { ...workings.options };
  workings.getName = () => host;
  workings.addRequest = (request, { limits }) => add(request, { host, port, limits });
}

/**
 * Makes an agent open its connections to the end, TLS included, before it hands them to a request. So what fails before a
 * request has a connection has not been sent.
 */
export function takingTime(agent: Agent, isSecure: boolean, tunnel?: { proxy: Proxy; target: string }): void {
  const workings = agent as unknown as Workings;
  const open = workings.createConnection.bind(agent);
  workings.createConnection = (options, callback) => {
    const { limits } = options as ConnectionOptions;
    const opened = withinLimits(limits, async (keep) => {
      const through = tunnel && keep(await openTunnel(tunnel.proxy, tunnel.target, keep));
      const socket = keep(open({ ...options, ...(through && { socket: through }) }));
      // Its request hears of an error; until it has one, nobody does.
      socket.on("error", () => {});
      await once(socket, isSecure ? "secureConnect" : "connect");
      return socket;
    });
    opened.then(
      (socket) => callback?.(null, socket),
      (error: Error) => callback?.(error),
    );
    return undefined as unknown as Socket;
  };
}

/** Opens something within the time for it; closes what it was about to open when that is over or the signal aborted. */
function withinLimits(
  { signal, connectTimeout }: SendLimits,
  open: (keep: <T extends Socket | ClientRequest>(half: T) => T) => Promise<Socket>,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    let half: Socket | ClientRequest | undefined;
    let isOver = false;
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    };
    const stop = (reason: TransportError): void => {
      isOver = true;
      finish();
      reject(reason);
      half?.destroy();
    };
    // The request itself knows the reason.
    const abort = (): void => stop(new TransportError("unsent", "aborted"));
    const limit = Math.min(connectTimeout, 2 ** 31 - 1);
    const timer = setTimeout(() => stop(new TransportError("connect", `no connection within ${limit} ms`)), limit);
    signal.addEventListener("abort", abort);
    const keep = <T extends Socket | ClientRequest>(next: T): T => {
      half = next;
      if (isOver) next.destroy();
      return next;
    };
    open(keep).then(
      (socket) => {
        finish();
        resolve(socket);
      },
      (error: unknown) => stop(error instanceof TransportError ? error : described("unsent", error, codeOf(error))),
    );
  });
}

/** Has a proxy open a connection to the target and pass on what is written to it. */
async function openTunnel(proxy: Proxy, target: string, keep: (half: ClientRequest) => ClientRequest): Promise<Socket> {
  const { request } = await (proxy.protocol === "https:" ? import("node:https") : import("node:http"));
  const { hostname, port, host, authorization } = proxy;
  const headers = { host: target, ...(authorization && { "proxy-authorization": authorization }) };
  const asking = keep(request({ method: "CONNECT", hostname, port, path: target, headers, agent: false }));
  asking.end();
  const connected: unknown[] = await once(asking, "connect").catch((error: unknown) => {
    throw described("unsent", error, `proxy ${host}: ${codeOf(error)}`);
  });
  const [answer, socket] = connected as [IncomingMessage, Socket];
  if (answer.statusCode === 200) return socket;
  socket.destroy();
  throw new TransportError("unsent", `proxy ${host}: HTTP ${answer.statusCode}`);
}
