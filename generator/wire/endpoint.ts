import { NO_HOST } from "../model/endpoints.js";
import type { Endpoints } from "../model/model.js";

/** The host that serves a region. */
export function endpointHost({ hosts, default: pattern }: Endpoints, region: string): string {
  return own(hosts, region) ?? pattern.replaceAll("{region}", region);
}

/** The host that serves a region inside of its VPCs, if there is one. */
export function vpcHost({ vpcHosts, vpc }: Endpoints, region: string): string | undefined {
  const host = own(vpcHosts, region) ?? vpc?.replaceAll("{region}", region);
  return host === NO_HOST ? undefined : host;
}

function own(hosts: Readonly<Record<string, string>>, region: string): string | undefined {
  return Object.hasOwn(hosts, region) ? hosts[region] : undefined;
}
