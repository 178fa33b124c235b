import type { Endpoints } from "../model/model.js";

/** The host that serves a region. */
export function endpointHost(endpoints: Endpoints, region: string): string {
  const listed = Object.hasOwn(endpoints.regions, region) ? endpoints.regions[region] : undefined;
  return listed ?? endpoints.default.replaceAll("{region}", region);
}
