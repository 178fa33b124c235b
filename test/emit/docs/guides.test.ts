import { expect, it } from "vitest";
import { docs } from "../../../generator/emit/docs/index.js";
import { docsTemplates, PLAIN_ACTION, smallModel } from "./small-model.js";

it("guides among the templates come out as they are, and the indexes name them", () => {
  const guides = [
    ["docs/guides/02-errors.md", "# Errors and retries\n\nText.\n"],
    ["docs/guides/01-first-call.md", "# The first call\n\nText.\n"],
  ] as const;
  const templates = new Map([...docsTemplates(), ...guides]);
  const files = new Map(docs.emit(smallModel(PLAIN_ACTION), templates).map(({ path, contents }) => [path, contents]));
  expect(files.get("docs/guides/02-errors.md")).toBe(
    "<!-- Generated from templates/docs/guides/02-errors.md. Do not edit. -->\n\n# Errors and retries\n\nText.\n",
  );
  const list = "- [The first call](guides/01-first-call.md)\n- [Errors and retries](guides/02-errors.md)\n";
  expect(files.get("docs/index.md")).toContain(`Guides:\n\n${list}`);
  expect(files.get("docs/llms.txt")).toContain(`## Guides\n\n${list}`);
});
