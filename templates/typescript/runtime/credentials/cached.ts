import type { Credentials, CredentialsProvider } from "../credentials.js";
import type { CredentialsHost } from "./host.js";
import { named } from "./reason.js";

const MINUTE = 60_000;

/** Temporary credentials are renewed this long before they expire, or in the last third of a shorter life. */
const STALE = 900_000;

/** Credentials of which no end is known are read anew this often, so that a rotated key is noticed. */
const REREAD = 300_000;

/**
 * A provider that remembers what it fetched until shortly before that expires. There is one renewal at a time; all
 * callers wait for it, and it belongs to none of them. When it fails, credentials that are still valid go on being used;
 * without such, all waiting callers fail, and the next call begins anew. Errors begin with `name`.
 */
export function cachedProvider(
  host: Pick<CredentialsHost, "now">,
  name: string,
  fetch: () => Promise<Credentials>,
): CredentialsProvider {
  let held: Credentials | undefined;
  let renewAt = 0;
  let renewal: Promise<Credentials> | undefined;

  async function renew(): Promise<Credentials> {
    try {
      const found = await named(name, fetch);
      // A clock that runs fast makes new ones look expired. They are used all the same, unless there are better ones.
      if (life(found) > 0 || !isValid()) return hold(found, timeToRenewal(life(found)));
    } catch (error) {
      if (!isValid()) throw error;
    }
    // Another attempt before each request would be too many.
    return hold(held!, Math.min(MINUTE, life(held!) / 2));
  }

  function hold(credentials: Credentials, duration: number): Credentials {
    renewAt = host.now() + duration;
    return (held = credentials);
  }

  function isValid(): boolean {
    return held !== undefined && life(held) > 0;
  }

  function life({ expiration }: Credentials): number {
    return (expiration?.getTime() ?? Infinity) - host.now();
  }

  return async () => {
    if (held && host.now() < renewAt) return held;
    renewal ??= renew().finally(() => (renewal = undefined));
    return renewal;
  };
}

function timeToRenewal(life: number): number {
  if (life === Infinity) return REREAD;
  return life > 0 ? life - Math.min(STALE, life / 3) : MINUTE;
}
