import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { providerFacts } from "../../generator/provider/facts.js";
import { snapshotText } from "../../generator/provider/snapshot.js";

test.each(["slb", "alb", "nlb", "ens"])(
  "the snapshot of %s in this repository is what would be written of it",
  (api) => {
    const text = readFileSync(new URL(`../../spec/${api}/provider.json`, import.meta.url), "utf8");
    const written: unknown = JSON.parse(snapshotText(providerFacts.parse(JSON.parse(text))));
    expect(written).toEqual(JSON.parse(text));
  },
);

test("texts are left out", () => {
  const field = { name: "Name", type: "string", description: "The name.", required: false };
  const action = { method: "POST", methodsAllowed: ["POST"], summary: "Creates.", request: [field], response: [] };
  const facts = providerFacts.parse({ product: "Dns", version: "2024-01-01", actions: { CreateZone: action } });
  expect(snapshotText(facts)).not.toMatch(/The name|Creates|required/);
  expect(providerFacts.parse(JSON.parse(snapshotText(facts)))).toEqual(facts);
});
