/** Every Action of the metadata kept beside the spec, drafted: into a bare service, and into the real one. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareService } from "../../generator/audit/compare-service.js";
import { Diagnostics } from "../../generator/diagnostics/diagnostic.js";
import { type DraftedAction, draftAction } from "../../generator/draft/action.js";
import { printAction } from "../../generator/draft/print.js";
import { resolveModel } from "../../generator/model/resolve.js";
import type { ProviderFacts } from "../../generator/provider/facts.js";
import { readProviderFile, snapshotPath } from "../../generator/provider/read.js";
import { type RawFile, readSpecFolder } from "../../generator/spec/files.js";
import { loadSpec } from "../../generator/spec/load.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a draft leaves to people: texts, and the error of a dry run that a shape speaks of. */
const OPEN = ["empty-slot", "missing-key", "missing-description", "unknown-error"];

const apis = readdirSync(join(ROOT, "spec")).filter((api) => existsSync(join(ROOT, snapshotPath("spec", api))));

function factsOf(api: string): ProviderFacts {
  const diagnostics = new Diagnostics();
  const file = readProviderFile(ROOT, snapshotPath("spec", api), diagnostics, new Map());
  if (file === undefined) throw new Error(JSON.stringify(diagnostics.sorted()));
  return file.facts;
}

/** A service of which nothing but its name is known. */
function bareService(api: string, { product, version }: ProviderFacts): RawFile[] {
  const text = `# yaml-language-server: $schema=../schema.json
service: ${api}
product: ${product}
title: Bare
version: "${version}"
description: Nothing but its name.
documents: { provider: { title: Provider metadata } }
endpoints: { default: "${api}.example.com" }
resources: { all: { title: All, description: All of them. } }
`;
  return [{ path: `spec/${api}/service.yaml`, bytes: Buffer.from(text) }];
}

/** The real service without its Actions; none when it has no service.yaml. */
function realService(api: string): RawFile[] {
  const files = readSpecFolder(ROOT, `spec/${api}`, new Diagnostics());
  return files.filter(({ path }) => path.split("/").length < 4 || /^spec\/\w+\/(shapes|mixins)\//.test(path));
}

function draftAll(
  files: readonly RawFile[],
  facts: ProviderFacts,
): (RawFile & { draft: DraftedAction; text: string })[] {
  const { spec } = loadSpec(files, "spec");
  const [[service], [model]] = [spec.services, resolveModel(spec).model.services];
  if (service === undefined || model === undefined) throw new Error("the service cannot be read");
  const [resource = ""] = Object.keys(service.service.content.resources);
  return Object.entries(facts.actions).map(([name, action]) => {
    const draft = draftAction(name, action, service, model);
    const text = printAction(draft);
    return { path: `spec/${service.name}/${resource}/${name}.yaml`, bytes: Buffer.from(text), draft, text };
  });
}

test("there is metadata to draft from", () => {
  expect(apis).toEqual(expect.arrayContaining(["slb"]));
});

describe.each(apis)("%s", (api) => {
  const facts = factsOf(api);
  const services = [
    ["a bare service", bareService(api, facts)] as const,
    ["the real service", realService(api)] as const,
  ];

  describe.each(services.filter(([, files]) => files.length > 0))("in %s", (_, files) => {
    const drafts = draftAll(files, facts);
    const { spec, diagnostics } = loadSpec([...files, ...drafts], "spec");
    const resolved = resolveModel(spec);
    const found = [...diagnostics.sorted(), ...resolved.diagnostics.sorted()];

    test("is read again as it was meant, also by older readers of YAML", () => {
      expect(drafts).toHaveLength(Object.keys(facts.actions).length);
      for (const { draft, text } of drafts) {
        for (const version of ["1.1", "1.2"] as const) expect(parse(text, { version })).toEqual(draft);
      }
    });

    test("has no line that is too long", () => {
      expect(drafts.flatMap(({ text }) => text.split("\n")).filter((line) => line.length > 120)).toEqual([]);
    });

    test("resolves without a mistake but open points, among them summary and examples of each", () => {
      const paths = new Set(drafts.map(({ path }) => path));
      const inDrafts = found.filter(({ span }) => paths.has(span.file));
      expect(inDrafts.filter(({ code }) => !OPEN.includes(code))).toEqual([]);
      expect(inDrafts.filter(({ code }) => code === "missing-key")).toHaveLength(2 * drafts.length);
      expect(resolved.model.services[0]?.actions).toHaveLength(drafts.length);
    });

    test("leaves no error of a dry run open that a mixin describes", () => {
      const left = found.filter(
        ({ code, hint = "" }) => code === "unknown-error" && hint.includes("a mixin that does"),
      );
      expect(left).toEqual([]);
    });

    test("agrees with the metadata in every fact", () => {
      const [service] = resolved.model.services;
      expect(service && compareService(service, facts)).toEqual({ findings: [], compared: drafts.length });
    });
  });
});
