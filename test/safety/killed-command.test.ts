/** The real command, killed anywhere between its start and its end: what it keeps for later is whole as well. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { specRoot } from "../cases/spec-root.js";
import { ACTION, edited, SMALL_SPEC } from "../spec/small-spec.js";
import { contentsOf, type State, torn } from "./two-states.js";

const COMMAND = fileURLToPath(new URL("../../generator/slbgen.mjs", import.meta.url));
const ARGS = [COMMAND, "generate", "--only", "openapi", "jsonschema"];
const KILLS = 14;
const SEED = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);

/** The file that only one of the specs has. */
const EXTRA = "web/rule/DeleteRule.yaml";

/** The Action of the small spec, and the same with another name and another parameter. */
const SPECS = [
  { [ACTION]: SMALL_SPEC[ACTION] ?? "" },
  {
    [ACTION]:
      edited(ACTION, "Timeout: {", "Limit: { type: integer, description: How many. }\n  Timeout: {")[ACTION] ?? "",
    [EXTRA]: (SMALL_SPEC[ACTION] ?? "").replace("CreateRule", "DeleteRule"),
  },
] as const;

/** Puts one of the specs into a folder. */
function put(root: string, spec: Readonly<Record<string, string>>): void {
  rmSync(join(root, "spec", EXTRA), { force: true });
  for (const [path, text] of Object.entries(spec)) {
    writeFileSync(join(root, "spec", path), text);
  }
}

function generated(root: string): State {
  const { status, stderr } = spawnSync(process.execPath, ARGS, { cwd: root, encoding: "utf8" });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return contentsOf(join(root, "generated"));
}

test(`${KILLS} kills, seed ${SEED}`, { timeout: 240_000 }, async () => {
  const roots = SPECS.map((spec) => {
    const root = specRoot();
    put(root, spec);
    return root;
  });
  const started = performance.now();
  const [one, other] = roots.map(generated) as [State, State];
  expect(one).not.toEqual(other);
  const longest = (performance.now() - started) / 2;
  const [root = ""] = roots;
  const delays = fc.sample(fc.double({ min: 0.2, max: 1, noNaN: true }), { numRuns: KILLS, seed: SEED });
  for (const [index, part] of delays.entries()) {
    put(root, SPECS[(index + 1) % 2] ?? {});
    const child = spawn(process.execPath, ARGS, { cwd: root, stdio: "ignore" });
    const ended = once(child, "exit");
    await setTimeout(part * longest);
    child.kill("SIGKILL");
    await ended;
    expect(torn(contentsOf(join(root, "generated")), one, other), `killed after ${part * longest} ms`).toEqual([]);
  }
  put(root, SPECS[1]);
  expect(generated(root)).toEqual(other);
});
