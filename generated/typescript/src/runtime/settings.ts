import { defaultTransport } from "#platform";
import type { Credentials, CredentialsProvider } from "./credentials.js";
import { aboveZero } from "./deadline.js";
import { ConfigurationError } from "./errors.js";
import type { ClientOptions, RequestOptions, ValidationMode } from "./options.js";
import { fetchTransport } from "./transport-fetch.js";
import { type Sender, withSignal } from "./transport.js";

/** The options of a client, of which credentials are never missing. */
export type OwnOptions = ClientOptions & { readonly credentials: Credentials | CredentialsProvider };

/** The options of a client and of one call, checked and with their defaults. */
export interface Settings extends Omit<OwnOptions, "transport"> {
  readonly validation: ValidationMode;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly connectTimeout: number;
  readonly maxResponseBytes: number;
  /** At most. */
  readonly attempts: number;
  readonly transport: Sender;
}

/** Throws a ConfigurationError for an option that cannot be right. */
export function settle(own: OwnOptions, options: RequestOptions): Settings {
  const { fetch } = own;
  const validation = options.validation ?? own.validation ?? "error";
  // A mistyped mode would otherwise turn the checks off.
  oneOf("validation", validation, "error", "warn", "off");
  oneOf("signer", own.signer ?? "v3", "v3", "v1");
  oneOf("network", own.network ?? "public", "public", "vpc");
  const limit = (name: "timeout" | "attemptTimeout" | "connectTimeout", standard: number): number =>
    aboveZero(name, options[name] ?? own[name] ?? standard);
  const { attempts = 3 } = (options.retry ?? own.retry ?? {}) || { attempts: 1 };
  const outside = own.transport ?? (fetch && fetchTransport(fetch));
  return {
    ...own,
    validation,
    timeout: limit("timeout", 60_000),
    attemptTimeout: limit("attemptTimeout", 30_000),
    connectTimeout: limit("connectTimeout", 5_000),
    maxResponseBytes: aboveZero("maxResponseBytes", own.maxResponseBytes ?? 2 ** 24),
    attempts: aboveZero("retry.attempts", attempts),
    transport: outside ? withSignal(outside) : defaultTransport(own),
  };
}

function oneOf(option: string, value: string, ...values: readonly string[]): void {
  if (!values.includes(value)) throw new ConfigurationError(`\`${option}\` must be one of ${values.join(", ")}.`);
}
