/** Validators in Go find what the interpreter finds: the same issues with the same words, in whatever order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../../generator/model/issue.js";
import type { Action, Model } from "../../../generator/model/model.js";
import { validateRequest } from "../../../generator/model/validate.js";
import { allKinds, allKindsModel } from "../typescript/all-kinds.js";
import { arbitraryRequest } from "../typescript/arbitrary-request.js";
import { buildArguments, GENERATED, goFiles, hasGo, run, writeModule } from "./go-module.js";
import { realModel as model } from "../../real-model.js";

/** Reads a line of JSON for each request, and answers with a line of JSON with its issues. */
const source = (apis: readonly string[]) => `package main

import (
	"bufio"
	"encoding/json"
	"os"

	"slbsdk"
${apis.map((api) => `	"slbsdk/${api}"`).join("\n")}
)

var validators = map[string]func(string, map[string]any) ([]slbsdk.Issue, error){
${apis.map((api) => `	"${api}": ${api}.Validate,`).join("\n")}
}

func main() {
	decoder := json.NewDecoder(bufio.NewReader(os.Stdin))
	decoder.UseNumber()
	encoder := json.NewEncoder(os.Stdout)
	for decoder.More() {
		var request struct {
			API    string
			Action string
			Params map[string]any
		}
		if err := decoder.Decode(&request); err != nil {
			panic(err)
		}
		issues, err := validators[request.API](request.Action, request.Params)
		if err != nil {
			panic(err)
		}
		if err := encoder.Encode(issues); err != nil {
			panic(err)
		}
	}
}
`;

interface Sample {
  readonly api: string;
  readonly action: Action;
  readonly params: unknown;
}

/** Random parameters of an Action as JSON can say them. */
function samples(api: string, action: Action, count: number): Sample[] {
  const found = fc.sample(arbitraryRequest(action), { numRuns: count, seed: 7 });
  return found.flatMap((params) => {
    const text = JSON.stringify(params, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
    const plain: unknown = text === undefined ? null : JSON.parse(text);
    const isObject = typeof plain === "object" && plain !== null && !Array.isArray(plain);
    // What Go calls a map of parameters is always an object.
    return isObject ? [{ api, action, params: plain }] : [];
  });
}

/** A program beside the module that it asks. */
function agreement(name: string, model: Model, sdk: string): string {
  const settings = `module agreement\n\ngo 1.19\n\nrequire slbsdk v0.0.0\n\nreplace slbsdk => ${JSON.stringify(sdk)}\n`;
  const main = source(model.services.map((service) => service.name));
  return writeModule(
    name,
    new Map([
      ["go.mod", settings],
      ["main.go", main],
    ]),
  );
}

function expectAgreement(folder: string, all: readonly Sample[]): void {
  const input = all.map(({ api, action, params }) => JSON.stringify({ api, action: action.name, params }));
  const { program, args } = buildArguments(folder);
  run(folder, "go", args);
  const lines = run(folder, program, [], input.join("\n")).trimEnd().split("\n");
  expect(lines).toHaveLength(all.length);
  all.forEach(({ action, params }, index) => {
    const issues = JSON.parse(lines[index] ?? "") as Record<"Path" | "Rule" | "Severity" | "Message", string>[] | null;
    const got = (issues ?? []).map((each) => words(each.Path, each.Rule, each.Severity, each.Message));
    const want = validateRequest(action, params).map((each: Issue) =>
      words(each.path, each.rule, each.severity, each.message),
    );
    expect(got.sort(), JSON.stringify(params)).toEqual(want.sort());
  });
}

function words(...texts: readonly string[]): string {
  return texts.join(" | ");
}

describe.skipIf(!hasGo)("validators in Go", { timeout: 300_000 }, () => {
  test("agree on an Action with every type and every kind of rule", () => {
    const files = [...goFiles(allKindsModel)].filter(([path]) => !path.endsWith("_test.go"));
    const sdk = writeModule("all-kinds", new Map(files));
    expectAgreement(agreement("ask-all-kinds", allKindsModel, sdk), samples("demo", allKinds, 4000));
  });

  test("agree on every Action of the real spec", () => {
    const all = model.services.flatMap(({ name, actions }) => actions.flatMap((action) => samples(name, action, 40)));
    expect(all.length).toBeGreaterThan(2000);
    // What is generated is this model's, as module.test.ts shows.
    expectAgreement(agreement("ask-real", model, GENERATED), all);
  });
});
