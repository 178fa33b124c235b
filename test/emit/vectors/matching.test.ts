import { expect, test } from "vitest";
import { matchingTexts } from "../../../generator/emit/vectors/requests/matching.js";

test.each([
  "^a$",
  "^$",
  "^[a-z]{2,4}$",
  "^lb-[0-9a-f]{8}$",
  "^(abc|de)+$",
  "^[^ !-z]+$",
  "^/(?:[^\\n]x?)*$",
  "^a\\.b\\/$",
])("texts for %s", (pattern) => {
  const texts = matchingTexts(pattern);
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).toMatch(new RegExp(pattern, "u"));
});
