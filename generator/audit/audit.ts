import type { Service } from "../model/model.js";
import type { ProviderFile } from "../provider/read.js";
import { compareService } from "./compare-service.js";
import type { Audit, Finding } from "./finding.js";

/** A service of the spec with the metadata to compare it with. */
export interface Pair {
  readonly service: Service;
  readonly file: ProviderFile;
}

/** Compares services with what their provider says of them. */
export function audit(pairs: readonly Pair[]): Audit {
  const compared = pairs.map(({ service, file }) => ({ service, file, ...compareService(service, file.facts) }));
  return {
    services: compared.map(({ service, file, compared: actions }) => ({
      api: service.name,
      file: file.path,
      product: file.facts.product,
      version: file.facts.version,
      sdkVersion: file.facts.sdkVersion,
      actions,
    })),
    findings: compared.flatMap(({ findings }) => findings).sort(byPath),
  };
}

/** What the spec does not explain. */
export function unexplained({ findings }: Audit): Finding[] {
  return findings.filter(({ explanation }) => explanation === undefined);
}

/** How many Actions were compared, and what came out. */
export function countsOf(audit: Audit): { actions: number; unexplained: number; explained: number } {
  const open = unexplained(audit).length;
  return {
    actions: audit.services.reduce((sum, { actions }) => sum + actions, 0),
    unexplained: open,
    explained: audit.findings.length - open,
  };
}

function byPath(a: Finding, b: Finding): number {
  return compare(a.api, b.api) || compare(a.action, b.action) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
