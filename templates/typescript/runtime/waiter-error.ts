import { type ApiError, SdkError } from "./errors.js";

/** Why a wait ended: `failure` (it cannot be reached any more), `attempts` (asked often enough) or `timeout`. */
export type WaiterReason = "failure" | "attempts" | "timeout";

/** The fields of a {@link WaiterError}. */
export interface WaiterErrorDetails {
  /** The name of the waiter: `loadBalancerActive`. */
  readonly waiter: string;
  /** The Action that was asked. */
  readonly action: string;
  readonly reason: WaiterReason;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The fields that tell the state, as they were last: `{ LoadBalancerStatus: "locked" }`. */
  readonly seen: Readonly<Record<string, unknown>>;
}

const WORDS = {
  failure: "will not be reached",
  attempts: "was not reached",
  timeout: "was not reached in time",
} as const;

/** What was waited for did not come. */
export class WaiterError extends SdkError implements WaiterErrorDetails {
  override readonly name = "WaiterError";
  declare readonly waiter: string;
  declare readonly action: string;
  declare readonly reason: WaiterReason;
  declare readonly attempts: number;
  declare readonly seen: Readonly<Record<string, unknown>>;
  readonly #response: object | undefined;

  constructor({
    response,
    error,
    ...details
  }: WaiterErrorDetails & { readonly response?: object; readonly error?: ApiError }) {
    const { waiter, reason, attempts, seen } = details;
    const fields = Object.entries(seen).map(([path, value]) => `${path} ${JSON.stringify(value) ?? "absent"}`);
    const last = error === undefined ? fields.join(", ") : `error ${error.code}`;
    const times = attempts === 1 ? "1 request" : `${attempts} requests`;
    super(
      `waitUntil.${waiter} ${WORDS[reason]} (${times})${last && `; last seen: ${last.slice(0, 500)}`}.`,
      error === undefined ? undefined : { cause: error },
    );
    Object.assign(this, details);
    this.#response = response;
  }

  /** The last answer, if there was one; not part of what is logged of the error. */
  get response(): object | undefined {
    return this.#response;
  }
}
