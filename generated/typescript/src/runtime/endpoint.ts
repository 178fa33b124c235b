import type { Api } from "./action.js";
import { ConfigurationError } from "./errors.js";

/**
 * Where the requests of an API go: the endpoint that the client was given, else the host of its region.
 * Throws a ConfigurationError when neither is known or one of them cannot be right.
 */
export function resolveEndpoint(api: Api, endpoint: string | undefined, regionId: string | undefined): URL {
  return parseEndpoint(endpoint ?? regionalHost(api, regionId));
}

function regionalHost({ product, endpoint, regions }: Api, regionId: string | undefined): string {
  if (regionId === undefined) {
    if (!endpoint.includes("{region}")) return endpoint;
    throw new ConfigurationError(`${product} needs a region: pass \`regionId\` or set ALIBABA_CLOUD_REGION_ID.`);
  }
  // Anything else could lead the request, and its signature, to another host.
  if (!/^[a-z0-9-]+$/.test(regionId)) {
    throw new ConfigurationError(`${JSON.stringify(regionId)} is not a region id; one looks like "cn-hangzhou".`);
  }
  return Object.hasOwn(regions, regionId) ? regions[regionId]! : endpoint.replaceAll("{region}", regionId);
}

function parseEndpoint(endpoint: string): URL {
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
  return url;
}
