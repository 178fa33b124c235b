import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { audit } from "../../generator/audit/audit.js";
import type { Audit } from "../../generator/audit/finding.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { readModel } from "../../generator/pipeline.js";
import { readProviderFile } from "../../generator/provider/read.js";
import { temporaryFolder } from "../cases/spec-root.js";

const FIXTURE = fileURLToPath(new URL("fixture", import.meta.url));

/** The file of provider metadata in the fixture, and its Action with most facts. */
export const SNAPSHOT = "spec/web/provider.json";
export const ACTION = "spec/web/rule/CreateRule.yaml";

/** A field of the provider's file, as written. */
export interface RawField {
  name: string;
  fields: RawField[];
  items: RawField;
  [key: string]: unknown;
}

/** The provider's file, as written. */
export interface RawFacts {
  product: string;
  version: string;
  actions: Record<string, { [key: string]: unknown; request: RawField[]; response: RawField[] }>;
}

export interface Change {
  /** Changes the provider's facts. */
  readonly provider?: (facts: RawFacts) => void;
  /** Texts of a spec file to replace: path below the root, old, new. */
  readonly spec?: readonly (readonly [string, string, string])[];
}

/** A working folder with the small spec and its provider's metadata, changed. */
export function fixtureRoot({ provider, spec = [] }: Change = {}): string {
  const root = temporaryFolder();
  cpSync(FIXTURE, root, { recursive: true });
  for (const [path, from, to] of spec) {
    const text = readFileSync(join(root, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} does not have ${from}`);
    writeFileSync(
      join(root, path),
      text.replace(from, () => to),
    );
  }
  if (provider !== undefined) {
    const facts = JSON.parse(readFileSync(join(root, SNAPSHOT), "utf8")) as RawFacts;
    provider(facts);
    writeFileSync(join(root, SNAPSHOT), JSON.stringify(facts));
  }
  return root;
}

/** The audit of the changed fixture, which must be without a mistake. */
export function auditOf(change: Change = {}): Audit {
  const root = fixtureRoot(change);
  const { model, diagnostics } = readModel(root);
  const mistakes = new Diagnostics();
  const file = readProviderFile(root, SNAPSHOT, mistakes, new Map());
  const found = [...diagnostics, ...mistakes.sorted()];
  if (found.length > 0 || file === undefined) throw new Error(JSON.stringify(found));
  return audit(model.services.map((service) => ({ service, file })));
}

/** `CreateRule parameters.Name.required different: spec "required", provider "optional"`; explained ones with their reason. */
export function lines({ findings }: Audit): string[] {
  return findings.map(({ action, path, kind, spec, provider, explanation }) => {
    const told = `spec ${spec}, provider ${provider}`;
    const reason = explanation === undefined ? "" : ` (${explanation.by})`;
    return `${action} ${path} ${kind}: ${told}${reason}`;
  });
}

/** What the fixture's own differences give. */
export const EXPLAINED = [
  "CreateRule parameters.Kept extra: spec string, provider absent (conflict)",
  "CreateRule parameters.OldName extra: spec string, provider absent (deprecated)",
  "CreateRule parameters.Tag.Key.required different: spec required, provider optional (conflict)",
  "CreateRule response.OldCount extra: spec integer, provider absent (deprecated)",
];

/** A field of a list of fields. */
export function field(fields: readonly RawField[] | undefined, name: string): RawField {
  const found = fields?.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** What was added to the fixture's own differences. */
export function added(audit: Audit): string[] {
  return lines(audit).filter((line) => !EXPLAINED.includes(line));
}
