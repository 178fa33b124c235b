import type { Credentials, CredentialsProvider } from "../credentials.js";
import { resolveCredentials } from "../credentials.js";
import { CredentialsError } from "../errors.js";
import { reason } from "./reason.js";

/**
 * Asks providers one after the other until one gives usable credentials, and goes on asking that one until it fails.
 * When all fail, throws a CredentialsError with one line for each, in their order. Nothing is remembered of that: the
 * next call begins with the first.
 */
export function chainCredentials(...providers: CredentialsProvider[]): CredentialsProvider {
  let working: CredentialsProvider | undefined;
  return async () => {
    const first = working;
    const failures = new Map<CredentialsProvider, string>();
    for (const provider of new Set(first ? [first, ...providers] : providers)) {
      try {
        const found: Credentials = await provider();
        await resolveCredentials(found);
        working = provider;
        return found;
      } catch (error) {
        if (provider === working) working = undefined;
        failures.set(provider, reason(error));
      }
    }
    const lines = providers.map((provider) => `- ${failures.get(provider)}`);
    throw new CredentialsError(["No credentials. What was tried, in this order:", ...lines].join("\n"));
  };
}
