import type { Pair } from "../wire/serialize.js";

/** A request to show in every language. */
export interface SampleRequest {
  /** As the SDKs take them, without those that the client fills in; undefined ones are absent. */
  readonly params: Params;
  readonly regionId: string;
  /** The same request signed by V3; without it there is no sample for a plain HTTP client. */
  readonly signed?: SignedHttpRequest | undefined;
}

export type Params = Readonly<Record<string, unknown>>;

/** What goes over the wire. */
export interface SignedHttpRequest {
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly Pair[];
  /** Empty when there is none. */
  readonly body: string;
}

/** A sample in one language. */
export interface Sample {
  readonly language: "typescript" | "python" | "go" | "curl" | "cli";
  /** What readers call it. */
  readonly title: string;
  /** What a fenced block of it is marked with. */
  readonly fence: "ts" | "python" | "go" | "sh";
  readonly code: string;
}
