import type { Endpoints } from "../../model/model.js";
import type { Schema } from "./schema.js";

/** Stands in the server variable until somebody chooses: a region that no table of exceptions has listed so far. */
const ANY_REGION = "cn-beijing";

/** The Server Objects of an endpoint table: the rule with the region as a variable, then each exception. */
export function servers({ default: host, regions }: Endpoints): readonly Schema[] {
  const hosts = [...new Set(Object.values(regions))];
  const exceptions = hosts.map((each) => {
    const names = Object.keys(regions).filter((region) => regions[region] === each);
    return { url: `https://${each}`, description: `For ${names.join(", ")}.`, "x-regions": names };
  });
  return [general(host, exceptions.length > 0), ...exceptions];
}

function general(host: string, hasExceptions: boolean): Schema {
  const description = hasExceptions ? "For every region that the other servers do not name." : "For every region.";
  if (!host.includes("{region}")) return { url: `https://${host}`, description };
  return {
    url: `https://${host}`,
    description,
    variables: { region: { default: ANY_REGION, description: "The id of the region." } },
  };
}
