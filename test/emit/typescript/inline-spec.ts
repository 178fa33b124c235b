/** Specs of a few lines, written in the test that is about them. */
import { loadSpec } from "../../../generator/spec/load.js";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import type { Action, Model } from "../../../generator/model/model.js";
import { resolveModel } from "../../../generator/model/resolve.js";

const SERVICE = `
service: demo
product: Demo
title: Demo
version: "2020-01-01"
description: A service for tests.
documents: { guide: { title: Guide } }
endpoints: { default: "demo.{region}.example.com" }
resources: { thing: { title: Things, description: Things. } }
pending: [ListJobs]
`;

/** Reads files by their paths below `spec/`; the first line that editors need is put before each. */
export function readInline(files: Readonly<Record<string, string>>): {
  model: Model;
  diagnostics: readonly Diagnostic[];
} {
  const raw = Object.entries(files).map(([path, text]) => {
    const modeline = `# yaml-language-server: $schema=${"../".repeat(path.split("/").length - 1)}schema.json\n`;
    return { path: `spec/${path}`, bytes: new TextEncoder().encode(modeline + text) };
  });
  const loaded = loadSpec(raw, "spec");
  const { model, diagnostics } = resolveModel(loaded.spec);
  return { model, diagnostics: [...loaded.diagnostics.sorted(), ...diagnostics.sorted()] };
}

/** The model of one service `demo`, whose Actions are given by name; throws when the spec has a mistake. */
export function demoModel(actions: Readonly<Record<string, string>>): Model {
  const files = Object.entries(actions).map(([name, text]) => [`demo/thing/${name}.yaml`, actionFile(name, text)]);
  const { model, diagnostics } = readInline({ "demo/service.yaml": SERVICE, ...Object.fromEntries(files) });
  // The example that every Action must have is not what these tests are about.
  const mistakes = diagnostics.filter(({ code }) => !code.startsWith("example-"));
  if (mistakes.length > 0) throw new Error(mistakes.map((each) => `${each.code}: ${each.message}`).join("\n"));
  return model;
}

/** One Action `Try` from its keys beside the ones that every Action must have. */
export function demoAction(text: string): Action {
  const action = demoModel({ Try: text }).services[0]?.actions[0];
  if (action === undefined) throw new Error("the spec has no Action");
  return action;
}

function actionFile(name: string, text: string): string {
  const lines = text.replace(/^\n|\s+$/g, "").split("\n");
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  const own = lines.map((line) => line.slice(indent)).join("\n");
  const has = (key: string) => new RegExp(`^${key}:`, "m").test(own);
  return [
    `action: ${name}`,
    ...(has("summary") ? [] : ["summary: Try it."]),
    ...(has("effect") ? [] : ["effect: read"]),
    "source: { guide: 1 }",
    own,
    ...(has("response") ? [] : ["response: { RequestId: { type: string, description: An id. } }"]),
    ...(has("examples") ? [] : ["examples: [{ title: One, request: {}, response: { RequestId: abc } }]"]),
  ].join("\n");
}
