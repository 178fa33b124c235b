import type { Api, Hosts } from "./action.js";
import { ConfigurationError } from "./errors.js";
import { nearName } from "./near-name.js";
import type { ClientOptions } from "./options.js";

/** What decides where requests go. */
export type EndpointOptions = Pick<
  ClientOptions,
  "endpoint" | "fetch" | "logger" | "network" | "proxy" | "regionId" | "transport"
>;

/** Area and name of a region; what ends in a single letter is a zone. */
const REGION = /^([a-z]{2,3})-([a-z0-9-]*([a-z]{2}|\d))$/;

/**
 * Where the requests of an API go: the endpoint that the client was given, else the host of its region.
 * Throws a ConfigurationError when neither is known or one of them cannot be right.
 */
export function resolveEndpoint(api: Api, options: EndpointOptions, regionId = options.regionId): URL {
  // Requests would go past the proxy, and nobody would notice.
  if (options.proxy && (options.fetch || options.transport)) {
    throw new ConfigurationError("`proxy` has no effect with `fetch` or `transport`.");
  }
  return parseEndpoint(options.endpoint ?? regionalHost(api, options, regionId));
}

function regionalHost(api: Api, { logger, network }: EndpointOptions, regionId: string | undefined): string {
  const { product, regions } = api;
  const { endpoint = "", hosts = {} }: Partial<Hosts> = network === "vpc" ? (api.vpc ?? {}) : api;
  if (regionId === undefined) {
    if (endpoint && !endpoint.includes("{region}")) return endpoint;
    throw new ConfigurationError(`${product} needs a region: pass \`regionId\` or set ALIBABA_CLOUD_REGION_ID.`);
  }
  const [, area, name] = REGION.exec(regionId) ?? [];
  // Anything else could lead the request, and its signature, to another host.
  if (!area || !name) {
    throw new ConfigurationError(`${JSON.stringify(regionId)} is not a region id; one looks like "cn-hangzhou".`);
  }
  const names = regions?.[area]?.split(" ") ?? [];
  const meant = mistyped(name, names);
  const host = Object.hasOwn(hosts, regionId) ? hosts[regionId] : endpoint.replaceAll("{region}", regionId);
  if (meant || !host) {
    const lack = meant ? `region ${regionId} (did you mean ${area}-${meant}?)` : `VPC host in ${regionId}`;
    throw new ConfigurationError(`${product} has no ${lack}; if it is new, pass the host as \`endpoint\`.`);
  }
  if (regions && !names.includes(name)) logger?.debug?.(`Unknown region, trying ${host}.`);
  return host;
}

/**
 * The name in the same area that a mistyped one was meant to be: `hangzou` is one letter away from `hangzhou`. One that
 * differs in its number only, `southeast-9`, or in more may be newer than this SDK.
 */
function mistyped(name: string, names: readonly string[]): string | undefined {
  const [wanted = "", ...spellings] = [name, ...names].map((each) => each.replace(/\d/g, ""));
  const near = nearName(wanted, spellings, 1);
  return near === wanted ? undefined : names[spellings.indexOf(near!)];
}

/** A client has one, for all of its calls. */
let latest: { readonly endpoint: string; readonly url: URL } | undefined;

function parseEndpoint(endpoint: string): URL {
  if (latest?.endpoint === endpoint) return latest.url;
  let url: URL | undefined;
  try {
    url = new URL(endpoint.includes("://") ? endpoint : `https://${endpoint}`);
  } catch {
    // Judged below, together with what parses but is more than a host.
  }
  if (!url || !/^https?:/.test(url.href) || url.href !== `${url.origin}/`) {
    // Not quoted: it may hold a password.
    throw new ConfigurationError("The endpoint must be a host or an http(s) URL without path, query and user.");
  }
  latest = { endpoint, url };
  return url;
}
