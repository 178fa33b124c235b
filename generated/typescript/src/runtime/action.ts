import type { Issue } from "./issue.js";

/** Which host serves which region. */
export interface Hosts {
  /** Host of a region; `{region}` stands for the region id. */
  readonly endpoint: string;
  /** Hosts of single regions, where they differ; empty where there is none. */
  readonly hosts?: Readonly<Record<string, string>>;
}

/** One API of the provider: what every request to it carries. */
export interface Api extends Hosts {
  /** Product code, as the endpoint list and error links have it: `Slb`. */
  readonly product: string;
  /** API version: `2014-05-15`. */
  readonly version: string;
  /** The hosts inside of VPCs; without `endpoint`, only the regions in `hosts` have one. */
  readonly vpc?: Partial<Hosts>;
  /** The known regions by area, with a space between each: `{ cn: "beijing hangzhou" }`. */
  readonly regions?: Readonly<Record<string, string>>;
  /** What is known of error codes that every Action can answer. */
  readonly retry?: RetryFacts;
}

/** When a request that failed may be repeated: never, once what is busy is free again, or after a pause that grows. */
export type Retry = "never" | "later" | "backoff";

/** By error code, in which `%s` stands for any text; the first that fits counts. */
export type RetryFacts = Readonly<Record<string, Retry>>;

/** How a parameter goes on the wire when it does not go as most do. */
export interface ParameterTraits {
  /** Its place, when that is not the Action's `parametersIn`. */
  readonly in?: "query" | "body";
  /** A JSON string, or elements joined by commas; without it lists and structures are flat: `Tag.1.Key`. */
  readonly encoding?: "json" | "comma";
}

/** The type of a response field; decoding follows it. */
export type ResponseShape =
  | "string"
  | "integer"
  | "long"
  | "number"
  | "boolean"
  | { readonly list: ResponseShape; readonly wrapper?: string }
  | { readonly map: ResponseShape }
  | { readonly of: ResponseMembers };

export type ResponseMembers = Readonly<Record<string, ResponseShape>>;

/** What a call with `DryRun: true` gives when the service has found nothing wrong with the request. */
export interface DryRunPassed {
  readonly RequestId: string;
}

/** What a client needs to know of one Action; generated, one constant for each. */
export interface Action<Params extends object, Result extends object> {
  readonly api: Api;
  readonly name: string;
  /** The HTTP method; POST without it. */
  readonly method?: "GET";
  /** It changes nothing, so that it may be repeated at will. */
  readonly effect?: "read";
  /** The parameter that keeps the service from doing twice what was asked for twice. */
  readonly idempotencyToken?: string;
  /** The error code that means that a dry run has found nothing wrong. */
  readonly dryRun?: string;
  /** Names of parameters, and of members inside of them, whose values nobody must see. */
  readonly sensitive?: readonly string[];
  /** Parameters that the client fills in from its own options when they are absent. */
  readonly fromClient?: Readonly<Record<string, "regionId">>;
  /** Sent in the form body instead of the query. */
  readonly parametersIn?: "body";
  /** The parameters that do not go as most do. */
  readonly parameters?: Readonly<Record<string, ParameterTraits>>;
  /** What is known of its error codes, before what the API says. */
  readonly retry?: RetryFacts;
  readonly response: ResponseMembers;
  /** Finds what is wrong with the parameters before they are sent. */
  readonly validate?: (params: unknown) => Issue[];
  /** Carries the types of the request and the response; never a value. */
  readonly "~types"?: { readonly params: Params; readonly result: Result };
}

/** An {@link Action} whose parameters are checked before they are sent. */
export interface CheckedAction<Params extends object, Result extends object> extends Action<Params, Result> {
  readonly validate: (params: unknown) => Issue[];
}

export function checked<Params extends object, Result extends object>(
  action: Action<Params, Result>,
  validate: (params: unknown) => Issue[],
): CheckedAction<Params, Result> {
  return { ...action, validate };
}
