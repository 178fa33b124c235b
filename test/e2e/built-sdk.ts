import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
// The types come from the sources, so that type-checking does not need the built package.
import type * as Root from "../../generated/typescript/src/runtime/index.js";
import type * as Actions from "../../generated/typescript/src/slb/actions.js";
import type * as Slb from "../../generated/typescript/src/slb/index.js";

/** The built package by its public names, in one module system. */
export interface BuiltSdk {
  readonly root: typeof Root;
  readonly slb: typeof Slb;
  readonly actions: typeof Actions;
}

/** The folder of the package. */
export const PACKAGE = new URL("../../generated/typescript/", import.meta.url);

/** Loads the built package as ES modules and as CommonJS. */
export async function builtSdks(): Promise<Readonly<Record<"ESM" | "CommonJS", BuiltSdk>>> {
  const { exports } = JSON.parse(readFileSync(new URL("package.json", PACKAGE), "utf8")) as {
    exports: Record<string, Record<"import" | "require", { default: string }>>;
  };
  const file = (name: string, kind: "import" | "require"): string => {
    const path = exports[name]?.[kind].default;
    if (path === undefined) throw new Error(`slb-sdk does not export ${name}`);
    return new URL(path, PACKAGE).pathname;
  };
  const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ file(name, "import"));
  const require = createRequire(import.meta.url);
  return {
    ESM: {
      root: (await load(".")) as typeof Root,
      slb: (await load("./slb")) as typeof Slb,
      actions: (await load("./slb/actions")) as typeof Actions,
    },
    CommonJS: {
      root: require(file(".", "require")) as typeof Root,
      slb: require(file("./slb", "require")) as typeof Slb,
      actions: require(file("./slb/actions", "require")) as typeof Actions,
    },
  };
}
