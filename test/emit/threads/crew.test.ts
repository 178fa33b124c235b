/** The targets are spread over threads; which of them makes what changes nothing. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test, vi } from "vitest";
import { SourceFile } from "../../../generator/diagnostics/source.js";
import { TARGET_NAMES, TARGETS } from "../../../generator/emit/targets.js";
import { emitTarget, prepareTarget } from "../../../generator/emit/emit-target.js";
import { readTemplates } from "../../../generator/inputs.js";
import { noMemory } from "../../../generator/cache/memory.js";
import { Crew } from "../../../generator/emit/threads/crew.js";
import { receivedSubject, sentSubject } from "../../../generator/emit/threads/message.js";
import { generate, readModel } from "../../../generator/pipeline.js";
import { specRoot, temporaryFolder } from "../../cases/spec-root.js";

const COMMAND = fileURLToPath(new URL("../../../generator/slbgen.mjs", import.meta.url));

const { terminate } = Worker.prototype;

vi.mock("node:os", async (original) => ({ ...(await original<object>()), availableParallelism: () => 2 }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Emits with one worker that runs a program of the test; without templates Python is quick and gives nothing. */
async function emitWith(program: string, names: readonly string[] = ["openapi", "python"]) {
  const path = join(temporaryFolder(), "worker.mjs");
  const start = `import { once } from "node:events";
    import { parentPort, workerData } from "node:worker_threads";
    import ${JSON.stringify(new URL("../../../generator/late-optimization.mjs", import.meta.url).href)};
    await once(parentPort, "message");`;
  writeFileSync(path, `${start.replaceAll(/\n */g, "")}\n${program}\n`);
  vi.stubGlobal("WORKER_PROGRAM", pathToFileURL(path).href);
  const { model } = readModel(specRoot());
  return new Crew(names, new Map()).emit({ model, wanted: model.services }, (emission) => emission);
}

test("the command, which has workers, writes what one thread alone makes", async () => {
  const root = specRoot();
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "generate"], { cwd: root, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("files written") });
  const { write, remove, foreign, unchanged } = await generate(root, readModel(root).model, { check: true });
  expect({ write, remove, foreign }).toEqual({ write: [], remove: [], foreign: [] });
  expect(unchanged).toBeGreaterThan(50);
});

test("results come in the order of the names", async () => {
  const emissions = await emitWith("");
  expect(emissions.map(({ name }) => name)).toEqual(["openapi", "python"]);
});

test("a worker gets the model, in which the wanted services are the same objects", () => {
  const { model } = readModel(specRoot());
  const [service] = model.services;
  const own = new Map([["docs", [service!]]]);
  const received = receivedSubject(structuredClone(sentSubject({ model, wanted: model.services, own })));
  expect(received).toEqual({ model, wanted: model.services, own });
  expect(received.wanted).toHaveLength(1);
  expect(received.wanted[0]).toBe(received.model.services[0]);
  expect(received.own?.get("docs")?.[0]).toBe(received.model.services[0]);
});

test("sources that come from a worker still show their lines", async () => {
  const [, python] = await emitWith(`
    const sources = new Map([["target.yaml", { path: "target.yaml", text: "name: a\\ntitle: b" }]]);
    const emission = { name: "", files: [], others: new Set(), diagnostics: [], sources };
    parentPort.postMessage({ name: "python", emission });
  `);
  const source = python?.sources.get("target.yaml");
  expect(source).toBeInstanceOf(SourceFile);
  expect(source?.line(2)).toBe("title: b");
});

test("a worker that waits for work ends when it is dismissed", async () => {
  const path = join(temporaryFolder(), "worker.mjs");
  writeFileSync(path, `import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => {});\n`);
  vi.stubGlobal("WORKER_PROGRAM", pathToFileURL(path).href);
  const ended = vi.fn();
  vi.spyOn(Worker.prototype, "terminate").mockImplementation(function (this: Worker) {
    this.once("exit", ended);
    return terminate.call(this);
  });
  await new Crew(["openapi", "python"], new Map()).dismiss();
  expect(ended).toHaveBeenCalledOnce();
});

test("a worker that is done is not waited for, but its end is before the command ends", async () => {
  const path = join(temporaryFolder(), "worker.mjs");
  writeFileSync(
    path,
    `import { once } from "node:events";
    import { parentPort } from "node:worker_threads";
    await once(parentPort, "message");
    parentPort.postMessage("done");
    setTimeout(() => {}, 200);\n`,
  );
  vi.stubGlobal("WORKER_PROGRAM", pathToFileURL(path).href);
  const terminated = vi.spyOn(Worker.prototype, "terminate");
  const exits = vi.spyOn(Worker.prototype, "on").mock;
  const { model } = readModel(specRoot());
  const crew = new Crew(["openapi", "python"], new Map());
  const ended = vi.fn();
  for (const worker of new Set(exits.contexts)) (worker as Worker).once("exit", ended);
  await crew.emit({ model, wanted: model.services }, (emission) => emission);
  expect(ended).not.toHaveBeenCalled();
  await crew.dismiss();
  expect(ended).toHaveBeenCalled();
  expect(terminated).not.toHaveBeenCalled();
});

test("what is made ready ahead changes nothing", async () => {
  const { model } = readModel(specRoot());
  const memory = noMemory;
  for (const name of TARGET_NAMES) {
    const [templates, others] = [readTemplates(), readTemplates()];
    await prepareTarget(name, templates, memory);
    const prepared = await emitTarget(name, model, model.services, templates, memory);
    expect(prepared.files).toEqual((await emitTarget(name, model, model.services, others, memory)).files);
  }
});

describe("an error of a worker is one of the run:", () => {
  test("an exception, with its stack", async () => {
    const failure = emitWith(`function emit() { throw new TypeError("our fault"); }\nemit();`);
    await expect(failure).rejects.toThrow(new TypeError("our fault"));
    await expect(failure).rejects.toMatchObject({ stack: expect.stringMatching(/at emit .*worker\.mjs:2/) });
  });

  test("an early end", async () => {
    await expect(emitWith("process.exit(3);")).rejects.toThrow("a worker ended with exit code 3");
  });

  test("an end without the target that it took", async () => {
    const channel = new BroadcastChannel("taken");
    const taken = new Promise((resolve) => channel.addEventListener("message", resolve));
    // The main thread takes this one and waits with it.
    vi.spyOn(TARGETS as { typescript: () => Promise<unknown> }, "typescript").mockImplementation(async () => {
      await taken;
      return { emit: () => [] };
    });
    const failure = emitWith(
      `Atomics.add(workerData.counters, 0, 1);
       const channel = new BroadcastChannel("taken");
       channel.postMessage("");
       channel.close();`,
      ["typescript", "python"],
    );
    await expect(failure).rejects.toThrow("a worker took python and ended without it");
    channel.close();
  });

  test("an exception of the main thread ends a worker that still works", async () => {
    vi.spyOn(TARGETS as { openapi: () => Promise<unknown> }, "openapi").mockRejectedValue(new Error("our fault"));
    await expect(emitWith("setInterval(() => {}, 1000);")).rejects.toThrow("our fault");
  });
});
