import { type Change, change, type Place } from "../change.js";
import type { Endpoints } from "../../model/model.js";
import { endpointHost, vpcHost } from "../../wire/endpoint.js";
import { pairUp } from "./pairing.js";
import { compareText } from "./texts.js";

/** The hosts that requests go to. A region in one of the tables is compared by the host that it comes to. */
export function compareEndpoints(place: Place, before: Endpoints, after: Endpoints): Change[] {
  const regions = pairUp(before.regions, after.regions, (region) => region);
  return [
    ...compareText(place, "default", before.default, after.default, "endpoint-changed"),
    ...tabled(before.hosts, after.hosts).flatMap((region) =>
      compareText(
        place,
        `hosts.${region}`,
        endpointHost(before, region),
        endpointHost(after, region),
        "endpoint-changed",
      ),
    ),
    ...compareVpc(place, "vpc", before.vpc, after.vpc),
    ...tabled(before.vpcHosts, after.vpcHosts).flatMap((region) =>
      compareVpc(place, `vpcHosts.${region}`, vpcHost(before, region), vpcHost(after, region)),
    ),
    ...regions.removed.map((region) => change("region-removed", place, `regions.${region}`, region, undefined)),
    ...regions.added.map((region) => change("region-added", place, `regions.${region}`, undefined, region)),
  ];
}

type Table = Endpoints["hosts"];

/** The regions of two tables. */
function tabled(before: Table, after: Table): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function compareVpc(place: Place, fact: string, before: string | undefined, after: string | undefined): Change[] {
  const code =
    before === undefined ? "vpc-endpoint-added" : after === undefined ? "vpc-endpoint-removed" : "endpoint-changed";
  return compareText(place, fact, before, after, code);
}
