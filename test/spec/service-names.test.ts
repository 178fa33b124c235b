/** No API may be called like something that the output of all APIs shares. */
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { serviceFile } from "../../generator/spec/language.js";

const { files } = JSON.parse(readFileSync("generated/manifest.json", "utf8")) as { files: Record<string, string> };

const name = serviceFile.shape.service;

/** Whether a name could be that of an API if nothing of the output had it. */
const isPlain = (word: string) => /^[a-z][a-z0-9]*$/.test(word);

/** The files that are not those of single APIs. */
const shared = Object.keys(files).filter((path) => !/\b(slb|alb|nlb|ens)\b/.test(path));

test("folders and JSON files that the APIs share are no names of APIs", () => {
  const folders = shared.flatMap((path) => dirname(path).split("/"));
  const documents = shared.filter((path) => path.endsWith(".json")).map((path) => basename(path, ".json"));
  const words = [...new Set([...folders, ...documents])].filter(isPlain);
  expect(words).toEqual(expect.arrayContaining(["docs", "rpc", "runtime", "schema"]));
  expect(words.filter((word) => name.safeParse(word).success)).toEqual([]);
});

test("modules of Python, beside which the packages of the APIs are, are no names of APIs", () => {
  const modules = shared
    .filter((path) => dirname(path) === "python/slb_sdk" && path.endsWith(".py"))
    .map((path) => basename(path, ".py"));
  expect(modules).toEqual(expect.arrayContaining(["client", "errors"]));
  expect(modules.filter((word) => name.safeParse(word).success)).toEqual([]);
});

test.each(["slb", "vpc", "ecs2"])("%s could be one", (word) => {
  expect(name.safeParse(word).success).toBe(true);
});
