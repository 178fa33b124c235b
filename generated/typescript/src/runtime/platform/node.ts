import type { Transport } from "../transport.js";

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
const transports = new Map<string | undefined, Transport>();

/** HTTP with connections that are kept; its code is loaded when it is first used. */
export function defaultTransport(options: { readonly proxy?: string | undefined }): Transport {
  const { proxy } = options;
  const known = transports.get(proxy);
  if (known) return known;
  let loading: Promise<Transport> | undefined;
  const transport: Transport = async (request, limits) => {
    loading ??= import("./node/http-transport.js").then(({ httpTransport }) => httpTransport({ proxy }));
    return (await loading)(request, limits);
  };
  transports.set(proxy, transport);
  return transport;
}
