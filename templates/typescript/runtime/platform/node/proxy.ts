import { environmentVariable } from "../../environment.js";
import { ConfigurationError } from "../../errors.js";

/** A server that carries requests on. */
export interface Proxy {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: number;
  /** For messages: host and port, never user and password. */
  readonly host: string;
  /** The value of `proxy-authorization`, if the proxy wants one. */
  readonly authorization: string | undefined;
}

/**
 * The proxy on the way to a server: the one of the options, `""` for none; without it that of the environment, unless
 * `NO_PROXY` names the server. Throws a ConfigurationError for one that cannot be right.
 */
export function proxyFor(target: URL, option: string | undefined): Proxy | undefined {
  if (option !== undefined) return option === "" ? undefined : parseProxy(option, "`proxy`");
  const name = target.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const lower = environmentVariable(name.toLowerCase());
  // A web server that starts a program by CGI puts the header `Proxy` of a request, anyone's, into HTTP_PROXY.
  const isForged = name === "HTTP_PROXY" && environmentVariable("REQUEST_METHOD") !== undefined;
  const text = lower ?? (isForged ? undefined : environmentVariable(name));
  const exceptions = environmentVariable("no_proxy") ?? environmentVariable("NO_PROXY") ?? "";
  return text === undefined || isExcepted(target, exceptions) ? undefined : parseProxy(text, name);
}

/** Whether a list such as `localhost,.example.com,10.0.0.1:8080` or `*` names a server; a domain stands for all below it. */
export function isExcepted(target: URL, exceptions: string): boolean {
  const host = bare(target.hostname);
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, name = "", wanted = port] = /^(\[.*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const domain = bare(name).replace(/^\*?\./, "");
      return entry === "*" || (domain !== "" && wanted === port && (host === domain || host.endsWith(`.${domain}`)));
    });
}

/** An IPv6 address without its brackets, a name without the dot at its end. */
export function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
}

function parseProxy(text: string, source: string): Proxy {
  try {
    const url = new URL(text.includes("://") ? text : `http://${text}`);
    const { protocol, hostname, host, port, username, password } = url;
    if (/^https?:$/.test(protocol) && /^\/?$/.test(url.pathname)) {
      const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      return {
        protocol,
        hostname: bare(hostname),
        port: Number(port) || (protocol === "https:" ? 443 : 80),
        host,
        authorization: user === ":" ? undefined : `Basic ${Buffer.from(user).toString("base64")}`,
      };
    }
  } catch {
    // Not quoted below: it may hold a password.
  }
  throw new ConfigurationError(`${source} must be the URL of an HTTP proxy: http://user:password@host:port.`);
}
