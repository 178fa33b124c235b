import type { Action } from "./action.js";
import type { RpcClient } from "./client.js";
import { sleep } from "./clock.js";
import { aboveZero, type Deadline, withDeadline } from "./deadline.js";
import { isCodeOf } from "./error-code.js";
import { ApiError, ConfigurationError, TimeoutError, ValidationError } from "./errors.js";
import type { RequestOptions } from "./options.js";
import { WaiterError } from "./waiter-error.js";

/** What an answer, or an error of the service, must be like for a state to be reached; everything given must hold. */
export interface WaiterState {
  /** Fields by their paths, `Config.Status`; each equals one of the values. */
  readonly is?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The list whose elements all are so, or of which at least one is; an empty one is not. */
  readonly every?: string;
  readonly some?: string;
  /** A field that is absent or empty. */
  readonly absent?: string;
  /** The code of an error; `%s` in it stands for any text. Then nothing else is given. */
  readonly error?: string;
}

/** What is waited for, and how. */
export interface WaiterFacts {
  /** `loadBalancerActive` */
  readonly name: string;
  /** Seconds before the second request; doubled before each further one, up to `maxDelay`. */
  readonly delay: number;
  readonly maxDelay: number;
  /** How many requests are sent at most. */
  readonly attempts: number;
  /** Parameters that waiting needs, although the Action does not. */
  readonly require?: readonly string[];
  readonly success: readonly WaiterState[];
  readonly failure?: readonly WaiterState[];
}

/** What one wait may set for itself; the rest holds for each of its requests. */
export interface WaiterOptions extends Omit<RequestOptions, "timeout"> {
  /** Limit of the whole wait, in milliseconds. Default: none but the number of requests. */
  readonly timeout?: number | undefined;
  /** Milliseconds before the second request; doubled before each further one. */
  readonly delay?: number | undefined;
  /** The most milliseconds between two requests. */
  readonly maxDelay?: number | undefined;
  /** How many requests are sent at most. */
  readonly attempts?: number | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Asks until a state is reached, and resolves with the answer that shows it; with undefined, which the caller's type has
 * to say, where an error of the service shows it. Rejects with a WaiterError when that cannot be any more, or not in time; with any other error of a request,
 * unless the request may succeed later; with the reason of the caller's signal as soon as that is aborted.
 */
export async function waitUntil<Params extends object, Result extends object>(
  client: RpcClient,
  action: Action<Params, Result>,
  facts: WaiterFacts,
  params: NoInfer<Params>,
  { signal, timeout = Infinity, delay, maxDelay, attempts, ...options }: WaiterOptions = {},
): Promise<Result> {
  const { name, require = [], success, failure = [] } = facts;
  const most = above0("attempts", attempts ?? facts.attempts);
  const longest = above0("maxDelay", maxDelay ?? facts.maxDelay * 1000);
  let pause = above0("delay", delay ?? facts.delay * 1000);
  const request: Params = { ...params };
  const missing = require.filter((each) => isEmpty((request as Values)[each]));
  if (missing.length > 0) {
    const toIssue = (path: string) =>
      ({ path, rule: "required", severity: "error", message: `${path} is required.` }) as const;
    throw new ValidationError(action.name, missing.map(toIssue));
  }
  const last: { attempts: number; response?: Result; error?: ApiError } = { attempts: 0 };
  const end = (reason: WaiterError["reason"]): WaiterError =>
    new WaiterError({ waiter: name, action: action.name, reason, ...last, seen: seen([...success, ...failure], last) });
  const limits = {
    action: `waitUntil.${name}`,
    timeout: aboveZero("timeout", timeout),
    kind: "total",
    signal,
  } as const;
  const ask = async (within: Deadline): Promise<Result | undefined> => {
    for (;;) {
      last.attempts++;
      delete last.error;
      try {
        last.response = await client.call(action, request, { ...options, signal: within.signal });
      } catch (error) {
        // The error may be what is waited for, and it may pass.
        if (!(error instanceof ApiError)) throw error;
        last.error = error;
      }
      if (success.some((state) => isReached(state, last))) return last.error ? undefined : last.response;
      if (failure.some((state) => isReached(state, last))) throw end("failure");
      if (last.error && !last.error.retryable) throw last.error;
      if (last.attempts >= most) throw end("attempts");
      await sleep(Math.min(pause, longest), within);
      pause *= 2;
    }
  };
  try {
    return (await withDeadline(limits, ask)) as Result;
  } catch (error) {
    throw error instanceof TimeoutError && error.action === limits.action ? end("timeout") : error;
  }
}

/** What the last request brought: an answer, or an error after the answer of an earlier one. */
interface Outcome {
  readonly response?: object;
  readonly error?: ApiError;
}

function isReached({ is = {}, every, some, absent, error: code }: WaiterState, { response, error }: Outcome): boolean {
  if (code !== undefined || error) return code !== undefined && error !== undefined && isCodeOf(code, error.code);
  if (absent !== undefined && !isEmpty(valueAt(response, absent))) return false;
  const tests = Object.entries(is);
  const holds = (each: unknown): boolean =>
    tests.every(([path, values]) => (values as readonly unknown[]).includes(valueAt(each, path)));
  const list = every ?? some;
  if (list === undefined) return holds(response);
  const elements = listAt(response, list);
  return every === undefined ? elements.some(holds) : elements.length > 0 && elements.every(holds);
}

/** Whether a value is none, an empty text or an empty list. */
function isEmpty(value: unknown): boolean {
  return String(value ?? "") === "";
}

/** The values of the fields that tell the states, by their paths: `{ "Jobs[].Status": ["Failed"] }`. */
function seen(states: readonly WaiterState[], { response }: Outcome): Values {
  if (response === undefined) return {};
  const entries = states.flatMap(({ is = {}, every, some = every }) =>
    Object.keys(is).map((path) =>
      some === undefined
        ? [path, valueAt(response, path)]
        : [`${some}[].${path}`, listAt(response, some).map((each) => valueAt(each, path))],
    ),
  );
  return Object.fromEntries(entries) as Values;
}

function listAt(holder: unknown, path: string): readonly unknown[] {
  const list = valueAt(holder, path);
  return Array.isArray(list) ? list : [];
}

function valueAt(holder: unknown, path: string): unknown {
  return path.split(".").reduce((value, name) => (value as Values | null | undefined)?.[name], holder);
}

/** A number that waiting can go by; setTimeout takes no longer delays. */
function above0(option: string, value: number): number {
  if (value > 0 && value < 2 ** 31) return value;
  throw new ConfigurationError(`\`${option}\` must be a number above 0 and below 2 ** 31.`);
}
