import { createHash, randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { OutputError, UNTOUCHED } from "./failure.js";

/**
 * One run writes at a time. A run that wants to write makes a folder of its own in `generated/`, its claim, and then looks
 * for those of others: of two runs at least one sees the other, and who sees another takes its own away and tries again.
 *
 * The claim is also where new contents wait until they are moved into place, and where old files go. Whoever takes the claim
 * of a run away for dead takes these with it, so that a run that was only stopped can do nothing more when it goes on.
 */
export interface Claim {
  /** The folder `generated/`, links followed. */
  readonly root: string;
  /** The folder of this run inside of it. */
  readonly staging: string;
  /** Says that this run is alive, as often as it likes. */
  readonly renew: () => void;
}

/** A claim that has not changed for so long is dead, even if a process has its number: numbers come again. */
const LIFETIME_MS = 15_000;
/** A run says that it is alive no more often. */
const RENEWAL_MS = 1000;
/** Longer than that, so that a dead claim is never the end of a run. */
const PATIENCE_MS = 20_000;

/** Runs that meet again and again wait longer and longer, each as chance will have it. */
const FIRST_PAUSE_MS = 20;
const LAST_PAUSE_MS = 400;

const HERE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const PROCESS = `${HERE}-${process.pid}-${randomUUID().slice(0, 8)}`;
const CLAIM = /^\.slbgen-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}-[0-9a-f]{8}$/;
/** What versions before this one have left behind. */
const OLD_CLAIM = /^\.slbgen-\d+$/;

/**
 * Does what no other run may do at the same time, in `generated/`, which is made if it is missing.
 *
 * @param onWait hears of the other run that is waited for
 * @throws OutputError when another run does not end
 */
export async function withClaim<Result>(
  folder: string,
  work: (claim: Claim) => Result,
  onWait: (other: string) => void,
): Promise<Result> {
  const root = openFolder(folder);
  const staging = join(root, `.slbgen-${PROCESS}-${randomUUID().slice(0, 8)}`);
  const deadline = monotonicMs() + PATIENCE_MS;
  try {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LAST_PAUSE_MS)) {
      let [other] = sweep(root, basename(staging));
      if (other === undefined) {
        mkdirSync(staging);
        [other] = sweep(root, basename(staging));
        if (other === undefined) return work({ root, staging, renew: renewal(staging) });
        rmdirSync(staging);
      }
      const [, host, pid] = CLAIM.exec(other) ?? [];
      const who = `process ${pid}${host === HERE ? "" : " on another machine"}`;
      if (monotonicMs() > deadline) {
        throw new OutputError(
          `${basename(folder)}: another slbgen (${who}) is writing there. Let it end. ${UNTOUCHED}`,
        );
      }
      onWait(who);
      await setTimeout(pause * (0.5 + Math.random()));
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** By a clock that nobody sets, and for which Node need load nothing. */
function monotonicMs(): number {
  return process.uptime() * 1000;
}

/** Renews a claim; throws when it was taken away. */
function renewal(staging: string): () => void {
  let last = monotonicMs();
  return () => {
    if (monotonicMs() - last < RENEWAL_MS) return;
    last = monotonicMs();
    utimesSync(staging, new Date(), new Date());
  };
}

/** Whether any run has a claim here, living or dead. */
export function isClaimed(folder: string): boolean {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  return readdirSync(folder).some((name) => CLAIM.test(name) || OLD_CLAIM.test(name));
}

/** Removes the claims of dead runs; the names of those of living ones but our own. */
function sweep(root: string, own: string): string[] {
  const others = readdirSync(root).filter((name) => name !== own && (CLAIM.test(name) || OLD_CLAIM.test(name)));
  return others.filter((name) => {
    if (isAlive(root, name)) return true;
    rmSync(join(root, name), { recursive: true, force: true });
    return false;
  });
}

function isAlive(root: string, name: string): boolean {
  const changed = lstatSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs;
  const [, host, pid] = CLAIM.exec(name) ?? [];
  if (changed === undefined || pid === undefined || Date.now() - changed > LIFETIME_MS) return false;
  if (host !== HERE) return true;
  return Number(pid) === process.pid ? name.includes(PROCESS) : isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

/** Where the folder really is. It may be a link: where the output is to be is the user's to say. */
function openFolder(folder: string): string {
  const name = basename(folder);
  const status = statSync(folder, { throwIfNoEntry: false });
  if (status !== undefined && !status.isDirectory()) {
    throw new OutputError(`${name} is a file where the folder for the output must be. Move it away. ${UNTOUCHED}`);
  }
  if (status === undefined && lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
    throw new OutputError(`${name} is a link that leads nowhere. Remove it, or make what it leads to. ${UNTOUCHED}`);
  }
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}
