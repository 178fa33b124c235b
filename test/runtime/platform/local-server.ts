/** Servers and certificates for tests of transports. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, createServer as createNetServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server on 127.0.0.1 that knows its connections. */
export interface LocalServer {
  readonly port: number;
  /** `127.0.0.1` and the port. */
  readonly host: string;
  /** How many connections were made to it. */
  connections(): number;
  /** How many of them are open. */
  open(): number;
  /** Ends the open connections politely. */
  hangUp(): void;
  close(): Promise<void>;
}

async function listening(server: Server, address = "127.0.0.1"): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  let made = 0;
  server.on("connection", (socket: Socket) => {
    made++;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    host: `${address.includes(":") ? `[${address}]` : address}:${port}`,
    connections: () => made,
    open: () => sockets.size,
    hangUp: () => sockets.forEach((socket) => socket.end()),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export function startHttp(listener: RequestListener, address?: string): Promise<LocalServer> {
  // Connections end when the client wants it.
  return listening(createServer({ keepAliveTimeout: 60_000 }, listener), address);
}

export function startHttps(certificate: Certificate, listener: RequestListener): Promise<LocalServer> {
  return listening(createTlsServer({ ...certificate, keepAliveTimeout: 60_000 }, listener));
}

/** A server that writes what the test says, be it HTTP or not, once a request (or anything) has come. */
export function startRaw(answer: (socket: Socket, times: number) => void): Promise<LocalServer> {
  const server = createNetServer((socket) => {
    let times = 0;
    socket.on("data", () => answer(socket, ++times));
  });
  return listening(server);
}

/** A proxy that makes tunnels, all to the same port of 127.0.0.1. */
export interface TunnelProxy extends LocalServer {
  /** What it was asked: the target, and the value of `proxy-authorization`. */
  readonly asked: readonly (readonly [target: string | undefined, authorization: string | undefined])[];
}

/** Starts one; with a certificate it is itself reached by TLS. */
export async function startTunnels(port: number, certificate?: Certificate): Promise<TunnelProxy> {
  const asked: [string | undefined, string | undefined][] = [];
  const server = certificate ? createTlsServer(certificate) : createServer();
  server.on("connect", (request, socket) => {
    asked.push([request.url, request.headers["proxy-authorization"]]);
    const target = connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    target.on("error", () => socket.destroy()).pipe(socket);
    socket.on("error", () => target.destroy()).pipe(target);
  });
  return { ...(await listening(server)), asked };
}

/** Certificate and key as PEM; the certificate is also the authority that vouches for it. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate of its own for `service.test` and 127.0.0.1. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "slb-sdk-certificate-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = "subjectAltName=DNS:service.test,IP:127.0.0.1";
  const args =
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=service.test -addext";
  execFileSync("openssl", [...args.split(" "), names, "-keyout", key, "-out", cert], { stdio: "ignore" });
  const made = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  rmSync(folder, { recursive: true });
  return made;
}
