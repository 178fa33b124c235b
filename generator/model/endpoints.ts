import { diagnostic } from "../diagnostics/catalogue.js";
import type { EndpointsSpec } from "../spec/language.js";
import type { Endpoints } from "./model.js";
import { checkDocuments, type Scope } from "./scope.js";

/** Stands for a host in `vpcHosts` where there is none. */
export const NO_HOST = "none";

/** Reads `endpoints`: the tables hold exceptions only, and only of regions that are listed. */
export function resolveEndpoints(written: EndpointsSpec, scope: Scope): Endpoints {
  const { default: pattern, vpc, regions = [], hosts = {}, vpcHosts = {}, source, notes = [] } = written;
  if (source !== undefined) checkDocuments(source, scope);
  if (pattern.endsWith(".invalid")) {
    scope.diagnostics.add(diagnostic("placeholder-host", scope.positions.value(written, "default"), { host: pattern }));
  }
  checkRegions(regions, scope);
  checkHosts(hosts, { key: "default", pattern }, regions, scope);
  checkHosts(vpcHosts, { key: "vpc", pattern: vpc ?? NO_HOST }, regions, scope);
  return {
    default: pattern,
    ...(vpc === undefined ? {} : { vpc }),
    regions: [...regions],
    hosts: { ...hosts },
    vpcHosts: { ...vpcHosts },
    notes: notes.map((note) => note.trim()),
  };
}

function checkRegions(regions: readonly string[], { positions, diagnostics }: Scope): void {
  regions.forEach((name, index) => {
    if (regions.indexOf(name) === index) return;
    diagnostics.add(diagnostic("duplicate-name", positions.value(regions, index), { kind: "region", name }));
  });
}

function checkHosts(
  hosts: Readonly<Record<string, string>>,
  { key, pattern }: { readonly key: string; readonly pattern: string },
  regions: readonly string[],
  { positions, diagnostics }: Scope,
): void {
  for (const [name, host] of Object.entries(hosts)) {
    const span = positions.key(hosts, name);
    if (!regions.includes(name)) {
      diagnostics.add(diagnostic("unknown-region", span, { name, candidates: regions }));
    } else if (host === pattern.replaceAll("{region}", name)) {
      diagnostics.add(diagnostic("host-as-pattern", span, { name, key }));
    }
  }
}
