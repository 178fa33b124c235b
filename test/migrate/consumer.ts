/** Code that calls an SDK: a folder with a project, in which the SDK of one of the two specs is installed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { type MigrateChoice, runMigrate } from "../../generator/commands/migrate.js";
import type { Model } from "../../generator/model/model.js";
import { modelOf, specTexts } from "../compare/fixture.js";
import { typeCheck } from "../types/type-check.js";
import { declarationsOf, install } from "./sdk.js";

/** The folder of a spec. */
export function specFolder(name: "old" | "new"): string {
  return fileURLToPath(new URL(`fixture/${name}`, import.meta.url));
}

const OPTIONS = {
  target: "ES2022",
  lib: ["ES2023"],
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), "migrate-"));

  constructor(files: Readonly<Record<string, string>>, options: object = {}) {
    this.write({
      "package.json": '{ "type": "module" }',
      "tsconfig.json": JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, include: ["src"] }),
      ...files,
    });
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  /** Installs the SDK that a spec makes, in place of the one before. */
  install(model: Model): this {
    rmSync(join(this.folder, "node_modules"), { recursive: true, force: true });
    install(this.folder, declarationsOf(model));
    return this;
  }

  /** Runs the command here. */
  migrate(names: readonly string[], choice: Partial<MigrateChoice> = {}): Outcome {
    const written = { stdout: "", stderr: "" };
    const spies = [
      vi.spyOn(process, "cwd").mockReturnValue(this.folder),
      ...(["stdout", "stderr"] as const).map((name) =>
        vi.spyOn(process[name], "write").mockImplementation((text) => {
          written[name] += String(text);
          return true;
        }),
      ),
    ];
    try {
      const code = runMigrate(names, { from: specFolder("old"), to: specFolder("new"), ...choice });
      return { code, ...written };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }

  /** What the compiler says of all files. */
  compile(): Promise<string[]> {
    return typeCheck(join(this.folder, "tsconfig.json"));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function modelIn(folder: string): Model {
  return modelOf(specTexts(folder));
}
