import type { Sender } from "../transport.js";

export { defaultCredentials, nodeHost as thisHost } from "./node/credentials-host.js";
export {
  fetchAssumedRole,
  fetchCliProfile,
  fetchEcsRole,
  fetchFromFile,
  fetchFromUri,
  fetchOidcRole,
} from "./node/lazy-fetchers.js";

/** For the `User-Agent` header. */
export const platformName: string = `node/${process.versions.node}`;

/** By the option `proxy`: all clients share connections. */
const transports = new Map<string | undefined, Sender>();

/** HTTP with connections that are kept; its code is loaded when it is first used. */
export function defaultTransport(options: { readonly proxy?: string | undefined }): Sender {
  const { proxy } = options;
  const known = transports.get(proxy);
  if (known) return known;
  let loading: Promise<Sender> | undefined;
  let loaded: Sender | undefined;
  const transport: Sender = (request, limits) => {
    if (loaded) return loaded(request, limits);
    loading ??= import("./node/http-transport.js").then(({ httpTransport }) => (loaded = httpTransport({ proxy })));
    return loading.then((send) => send(request, limits));
  };
  transports.set(proxy, transport);
  return transport;
}
