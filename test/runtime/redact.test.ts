import fc from "fast-check";
import { expect, it } from "vitest";
import { redact, textsOf } from "../../templates/typescript/runtime/redact.js";

const key = `-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA1/+x\nq2Wd5Zt+7/8aBcDeFgHi==\n-----END RSA PRIVATE KEY-----\n`;
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

it.each([
  ["plain", key],
  ["percent-encoded", encode(key)],
  ["percent-encoded twice", encode(encode(key))],
  ["percent-encoded in lower case", encode(key).replace(/%../g, (hex) => hex.toLowerCase())],
  ["as a form", new URLSearchParams({ "": key }).toString()],
  ["in JSON", JSON.stringify(key)],
  ["in JSON with escaped slashes", JSON.stringify(key).replaceAll("/", "\\/")],
  [
    "in JSON, escaped by numbers",
    key.replace(/[^a-z0-9]/gi, (c) => `\\u00${c.charCodeAt(0).toString(16).padStart(2, "0")}`),
  ],
  ["in HTML", key.replaceAll("/", "&#x2F;").replaceAll("+", "&#43;").replaceAll("=", "&equals;")],
  ["in one line", key.replaceAll("\n", " ")],
  ["without line ends", key.replaceAll("\n", "")],
  ["with other line ends", key.replaceAll("\n", "\r\n")],
])("finds a secret that is repeated %s", (_, echo) => {
  const result = redact(`before ${echo} after`, [key]);
  expect(result).not.toMatch(/MII|AIBAA|q2Wd|aBcDe/);
  expect(result).toMatch(/^before .*\*\*\*.* after$/s);
});

it("finds a single line of one with several", () => {
  const secrets = textsOf({ PrivateKey: key }, ["PrivateKey"]);
  expect(redact("line 2, q2Wd5Zt+7/8aBcDeFgHi==, is wrong", secrets)).toBe("line 2, ***, is wrong");
});

it("leaves the rest alone", () => {
  expect(redact("The key is of type RSA.", [key])).toBe("The key is of type RSA.");
  expect(redact("a.b", [])).toBe("a.b");
});

it("takes a secret of signs only", () => {
  expect(redact("wrong: !!!", ["!!!"])).toBe("wrong: ***");
});

it("is quick on a text made to be slow", () => {
  const start = performance.now();
  for (const part of ["a-", "a%", "%25", "a&", "&#x2F;", "\\u002", "a%252", "-".repeat(50)]) {
    redact(part.repeat(20_000), ["a--------------------b", key]);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});

it("finds any secret that is percent-encoded", () => {
  const secret = fc.string({ minLength: 4, unit: "grapheme-ascii" }).filter((text) => /[a-z0-9]{2}/i.test(text));
  fc.assert(
    fc.property(secret, (text) => {
      const core = text.replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, "");
      for (const echo of [text, encode(text), encode(encode(text))]) {
        expect(redact(`<${echo}>`, [text])).toContain("***");
        expect(redact(`<${echo}>`, [text])).not.toContain(encode(core));
      }
    }),
  );
});

it("gathers the texts of sensitive parameters at any depth", () => {
  const params = {
    Name: "n",
    Key: "k",
    Empty: { Key: "" },
    List: [{ Key: ["a", 5] }, { Other: "o" }, null],
    Login: { Key: { User: "u", Password: undefined } },
  };
  expect(textsOf(params, ["Key"])).toEqual(["k", "a", "5", "u"]);
  expect(textsOf(params, [])).toEqual([]);
});
