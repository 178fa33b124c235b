/**
 * The type checker on the generated types: `requests.ts` and its like, whose wrong uses are expected errors,
 * and the requests of all examples of the spec. Strictly, as Node resolves modules, and without the types of a browser.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { emitted } from "../emit/typescript/generated-package.js";
import { compilerOptions, ROOT, typeCheck } from "./type-check.js";
import { realModel as model } from "../real-model.js";

const folder = mkdtempSync(join(tmpdir(), "slbgen-types-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module in which the request of each example has the type of its Action, and one wrong request. */
function examples(): string {
  const requests = model.services.flatMap(({ name: api, actions }) =>
    actions.flatMap(({ name, examples: all }) =>
      all.map(({ request }, index) => {
        return `export const ${api}${name}${index}: ${api}.${name}Request = ${JSON.stringify(request)};`;
      }),
    ),
  );
  expect(requests.length).toBeGreaterThan(60);
  return [
    ...model.services.map(({ name }) => `import type * as ${name} from "./src/${name}/index.js";`),
    ...requests,
    `export const wrong: slb.SetLoadBalancerNameRequest = { LoadBalancerId: 1, LoadBalancerName: "web" };`,
  ].join("\n");
}

test("right requests compile, wrong ones do not", { timeout: 60_000 }, async () => {
  const project = join(folder, "tsconfig.json");
  const programs = ["requests.ts", "pages-and-waiters.ts", "dry-runs.ts"];
  const include = [...programs, "examples.mts"];
  writeFileSync(project, JSON.stringify({ extends: join(ROOT, "test/types/tsconfig.json"), compilerOptions, include }));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [path, contents] of emitted(model)) {
    if (!path.startsWith("src/")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  for (const name of programs) {
    const program = readFileSync(join(ROOT, "test/types", name), "utf8");
    // One package for all: to check a second one takes as long again.
    writeFileSync(join(folder, name), program.replaceAll('"../../generated/typescript/src/', '"./src/'));
  }
  writeFileSync(join(folder, "examples.mts"), examples());
  // The one error shows that the file was looked at.
  expect(await typeCheck(project)).toEqual([
    expect.stringMatching(/examples\.mts.*'number' is not assignable to type 'string'/),
  ]);
});
