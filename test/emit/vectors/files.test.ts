/** The files of vectors as they are published. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { vectors } from "../../../generator/emit/vectors/index.js";
import { serializeRequest } from "../../../generator/wire/serialize.js";
import { signatureV1, signV3 } from "../../../generator/wire/sign.js";
import { canonicalQuery, percentEncode } from "../../../generator/wire/percent.js";
import { apis, emitted } from "../../vectors/emitted.js";
import { realModel as model } from "../../real-model.js";

type Pairs = [string, string][];

const encoding = JSON.parse(emitted("vectors/encoding.json")) as {
  percent: { text: string; encoded: string }[];
  flat: { id: string; params: Record<string, unknown>; pairs: Pairs }[];
  signatures: SignatureVector[];
};

type SignatureVector = { id: string; method: "GET" | "POST"; accessKeySecret: string; signature: string } & (
  | { signer: "v1"; parameters: Pairs }
  | {
      signer: "v3";
      host: string;
      action: string;
      version: string;
      query: Pairs;
      body: Pairs;
      accessKeyId: string;
      date: string;
      nonce: string;
    }
);

test("they keep to the published schema", () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(emitted("vectors/schema.json")) as object);
  for (const { service } of apis) {
    const file = JSON.parse(emitted(`vectors/${service.name}.json`)) as object;
    expect(validate(file) ? [] : validate.errors).toEqual([]);
  }
});

test("everything in the schema is explained where its name does not do", () => {
  const schema = emitted("vectors/schema.json");
  expect(schema.match(/"description"/g)?.length).toBeGreaterThan(40);
});

test("each vector has a line of its own, and an id that no other one of its list has", () => {
  for (const { service, file } of apis) {
    const { requests, validation, responses, pagination, waiters } = file;
    const lists = [requests, validation, responses, pagination, waiters];
    const lines = emitted(`vectors/${service.name}.json`).split("\n");
    expect(lines.filter((line) => line.startsWith('    {"id":"')).length).toBe(lists.flat().length);
    for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
});

test("the same model gives the same bytes, and a part of it the same files", { timeout: 30_000 }, async () => {
  const templates = new Map([["vectors/encoding.json", emitted("vectors/encoding.json")]]);
  const again = await vectors.emit(model, templates);
  for (const { path, contents } of again) expect(contents).toBe(emitted(path));
  const nlb = model.services.filter(({ name }) => name === "nlb");
  const part = await vectors.emit(model, templates, nlb);
  expect(part.map(({ path }) => path)).toEqual(
    ["nlb", "schema", "coverage", "encoding"].map((name) => `vectors/${name}.json`),
  );
  for (const { path, contents } of part) expect(contents).toBe(emitted(path));
});

describe("encoding.json", () => {
  test.each(encoding.percent)("encodes $encoded", ({ text, encoded }) => expect(percentEncode(text)).toBe(encoded));

  test.each(encoding.flat)("flattens $id", ({ params, pairs }) => {
    const { query } = serializeRequest({ parameters: [] }, params, { regionId: "" });
    expect([...query].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(pairs);
  });

  test.each(encoding.signatures)("signs $id", (vector) => {
    const { method, accessKeySecret: secret, signature } = vector;
    if (vector.signer === "v1") {
      expect(signatureV1(method, vector.parameters, secret).signature).toBe(signature);
      return;
    }
    const { accessKeyId: id, date, nonce, ...request } = vector;
    expect(signV3(request, { id, secret }, { date: new Date(date), nonce }).signature).toBe(signature);
  });
});

test("a V3 target and its canonical request say the same", () => {
  for (const { requests } of apis.map(({ file }) => file)) {
    for (const { v3, query, body } of requests) {
      expect(v3.target).toBe(query.length === 0 ? "/" : `/?${canonicalQuery(query)}`);
      expect(v3.body).toBe(canonicalQuery(body));
      expect(v3.canonicalRequest.split("\n")[2]).toBe(canonicalQuery(query));
    }
  }
});
