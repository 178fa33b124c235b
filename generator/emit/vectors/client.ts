import { type BareError, bareError } from "../../model/bare.js";
import type { Service } from "../../model/model.js";
import { endpointHost } from "../../wire/endpoint.js";
import type { AccessKey, Stamp } from "../../wire/sign.js";
import type { VectorFile } from "./format.js";

/** What the vectors of one Action need to know of its API. */
export interface ApiFacts {
  readonly name: string;
  readonly version: string;
  readonly host: string;
  /** Those that every Action can answer. */
  readonly errors: readonly BareError[];
}

export const REGION = "cn-hangzhou";

/** The key that all requests of the vectors are signed with. */
export const KEY: AccessKey = { id: "testid", secret: "testsecret" };

/** A token with characters that must be encoded. */
export const TOKEN = "token+/=of~the*session";

export const STAMP: Stamp = { date: new Date("2026-01-02T03:04:05Z"), nonce: "3156853299f313e23d1673dc12e1703d" };

export function apiFacts({ name, version, endpoints, errors }: Service): ApiFacts {
  return { name, version, host: endpointHost(endpoints, REGION), errors: errors.map(bareError) };
}

/** What the client of an API is made of. */
export function clientOf({ host }: ApiFacts): VectorFile["client"] {
  return {
    regionId: REGION,
    host,
    accessKeyId: KEY.id,
    accessKeySecret: KEY.secret,
    date: STAMP.date.toISOString().replace(".000", ""),
    nonce: STAMP.nonce,
  };
}
