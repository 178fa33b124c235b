import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
// The types come from the sources, so that type-checking does not need the built package.
import type * as Root from "../../generated/typescript/src/runtime/index.js";
import type * as Actions from "../../generated/typescript/src/slb/actions.js";
import type * as Slb from "../../generated/typescript/src/slb/index.js";

/** A client of any API, and its methods. */
export type AnyClient = Readonly<Record<string, (params: object) => Promise<unknown>>>;

/** What tests need of any API: the class of its client, and its Actions as functions. */
export interface AnyApi {
  readonly Client: new (options: Root.ClientOptions) => Root.RpcClient & AnyClient;
  readonly actions: Readonly<Record<string, (client: Root.RpcClient, params: object) => Promise<unknown>>>;
}

/** The built package by its public names, in one module system. */
export interface BuiltSdk {
  readonly root: typeof Root;
  readonly slb: typeof Slb;
  readonly actions: typeof Actions;
  readonly apis: Readonly<Record<string, AnyApi>>;
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
  const names = Object.keys(exports).flatMap((name) => /^\.\/(\w+)$/.exec(name)?.[1] ?? []);
  const apis = async (get: (name: string) => unknown): Promise<Record<string, AnyApi>> => {
    const entries = names.map(async (name): Promise<[string, AnyApi]> => {
      const Client = ((await get(`./${name}`)) as Record<string, unknown>)[
        `${name[0]?.toUpperCase()}${name.slice(1)}Client`
      ];
      return [name, { Client, actions: await get(`./${name}/actions`) } as AnyApi];
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  return {
    ESM: {
      root: (await load(".")) as typeof Root,
      slb: (await load("./slb")) as typeof Slb,
      actions: (await load("./slb/actions")) as typeof Actions,
      apis: await apis(load),
    },
    CommonJS: {
      root: require(file(".", "require")) as typeof Root,
      slb: require(file("./slb", "require")) as typeof Slb,
      actions: require(file("./slb/actions", "require")) as typeof Actions,
      apis: await apis((name) => require(file(name, "require"))),
    },
  };
}
