import type { Endpoints } from "../../model/model.js";
import { endpointHost, vpcHost } from "../../wire/endpoint.js";
import type { Schema } from "./schema.js";

/** Stands in the server variable until somebody chooses, unless the service is known to be elsewhere. */
const ANY_REGION = "cn-beijing";

type HostTable = Endpoints["hosts"];

const IN_VPC = { "x-network": "vpc" };

/** The Server Objects of an endpoint table: the rule with the region as a variable, then each exception; public ones first. */
export function servers(endpoints: Endpoints): readonly Schema[] {
  const { default: pattern, vpc, regions, hosts, vpcHosts } = endpoints;
  const inVpc = [
    ...(vpc === undefined ? [] : [general("Inside a VPC of", vpc, regions, vpcHosts)]),
    ...exceptions("Inside a VPC of", vpcHosts, (region) => vpcHost(endpoints, region)),
  ];
  return [
    general("For", pattern, regions, hosts),
    ...exceptions("For", hosts, (region) => endpointHost(endpoints, region)),
    ...inVpc.map((server) => ({ ...server, ...IN_VPC })),
  ];
}

function general(where: string, host: string, known: readonly string[], named: HostTable): Schema {
  const others = Object.keys(named);
  const regions = known.filter((region) => !others.includes(region));
  const server = {
    url: `https://${host}`,
    description: `${where} every region${others.length === 0 ? "" : ` but ${others.join(", ")}`}.`,
    ...(regions.length === 0 ? {} : { "x-regions": regions }),
  };
  if (!host.includes("{region}")) return server;
  const example = regions.length === 0 || regions.includes(ANY_REGION) ? ANY_REGION : regions[0];
  return { ...server, variables: { region: { default: example, description: "The id of the region." } } };
}

/** A server for each host that single regions have. */
function exceptions(
  where: string,
  named: HostTable,
  hostOf: (region: string) => string | undefined,
): readonly Schema[] {
  const hosts = new Map<string, string[]>();
  for (const region of Object.keys(named)) {
    const host = hostOf(region);
    if (host !== undefined) hosts.set(host, [...(hosts.get(host) ?? []), region]);
  }
  return [...hosts].map(([host, regions]) => ({
    url: `https://${host}`,
    description: `${where} ${regions.join(", ")}.`,
    "x-regions": regions,
  }));
}
