/**
 * What samples need to know of an Action: plain data that goes through JSON unchanged, so that a page in a browser can
 * make the same samples as the generator.
 */
import type { Effect, Method, Type } from "../model/model.js";

export interface ActionFacts {
  /** `slb` */
  readonly api: string;
  /** The product code of the API: `Slb`. */
  readonly product: string;
  readonly version: string;
  readonly action: string;
  readonly resource: string;
  readonly effect: Effect;
  readonly httpMethod: Method;
  readonly names: ActionNames;
  /** In the order of the spec. */
  readonly parameters: readonly ParameterFacts[];
}

/** What each SDK calls the Action and what belongs to it; an SDK that is not made has no names. */
export interface ActionNames {
  readonly typescript: {
    /** The module of the API: `slb-sdk/slb`. */
    readonly module: string;
    readonly client: string;
    readonly method: string;
    readonly validator: string;
  };
  readonly python?: {
    readonly module: string;
    readonly client: string;
    readonly method: string;
  };
  readonly go?: {
    /** The path of the API's package: `slbsdk/slb`. */
    readonly module: string;
    readonly method: string;
    /** The type of the request. */
    readonly request: string;
  };
  /** Product and command of the provider's CLI. */
  readonly cli: { readonly product: string; readonly command: string };
}

export interface ParameterFacts extends MemberFacts {
  readonly in: "query" | "body";
  /** How a list, structure or map is sent. */
  readonly encoding: "flat" | "json" | "comma";
  /** The client's option that stands for it. */
  readonly fromClient?: "regionId";
}

export interface MemberFacts {
  readonly name: string;
  readonly type: TypeFacts;
  /** The field of the Go struct. */
  readonly goField?: string;
}

export interface TypeFacts {
  readonly kind: Type["kind"];
  /** Of a list or map. */
  readonly items?: TypeFacts;
  /** Of a structure. */
  readonly members?: readonly MemberFacts[];
  /** In Go: the name of a structure or a set of values, or a type such as `int32`. */
  readonly goType?: string;
  /** In Go: the constants of a set of values, by the values as texts. */
  readonly goConstants?: Readonly<Record<string, string>>;
}
