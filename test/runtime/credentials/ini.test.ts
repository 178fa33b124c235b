import { expect, it } from "vitest";
import { parseIni } from "../../../templates/typescript/runtime/credentials/ini.js";

function parsed(text: string): Record<string, Record<string, string>> {
  return Object.fromEntries([...parseIni(text)].map(([name, values]) => [name, { ...values }]));
}

it("reads sections and values, with comments, spaces, quotes and all ends of lines", () => {
  const text = [
    "\uFEFF; a file",
    "stray = 1",
    "[default]                          # default client",
    "type = access_key                  # certification type",
    "  access_key_id=LTAI ",
    'access_key_secret = "a b"',
    "security_token = CAIS/+x==\r",
    "[ other ]",
    "# type = x",
    "nothing",
    "name = 'it''s'",
    "empty =",
    "policy = a=b;c#d",
    "[default]",
    "type = sts",
  ];
  expect(parsed(text.join("\n"))).toEqual({
    default: { type: "sts", access_key_id: "LTAI", access_key_secret: "a b", security_token: "CAIS/+x==" },
    other: { name: "it''s", empty: "", policy: "a=b;c#d" },
  });
});

it("takes names that JavaScript uses itself for ordinary ones", () => {
  const values = parseIni("[__proto__]\n__proto__ = x\nconstructor = y").get("__proto__")!;
  expect(Object.entries(values)).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
  expect(values["toString"]).toBeUndefined();
});
