import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "./source.js";

/** What is read of the OpenAPI description of an API: its Actions and the resources that they belong to. */
export interface OpenApi {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    /** Actions that the spec does not have yet. */
    readonly "x-pending": readonly string[];
  };
  /** The resources. */
  readonly tags: readonly { readonly name: string; readonly "x-displayName": string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
}

export function readOpenApi(api: string): OpenApi {
  const openApi = JSON.parse(readFileSync(join(GENERATED, "openapi", `${api}.json`), "utf8")) as OpenApi;
  return { ...openApi, info: { ...openApi.info, "x-pending": openApi.info["x-pending"] ?? [] } };
}
