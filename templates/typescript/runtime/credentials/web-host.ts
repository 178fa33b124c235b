import { environmentVariable } from "../environment.js";
import { CredentialsError } from "../errors.js";
import type { CredentialsHost, HostRequest, HostResponse } from "./host.js";

/** Browsers and workers: `fetch`, and an environment where there is one. */
export const webHost: CredentialsHost = {
  // Not the function itself: CommonJS may load this file before the one that has it.
  environment: (name) => environmentVariable(name),
  homeFolder: () => absent("home folder"),
  readFile: () => absent("files"),
  run: () => absent("programs"),
  send,
  now: () => Date.now(),
};

async function absent(what: string): Promise<never> {
  throw new CredentialsError(`there is no access to ${what} here.`);
}

async function send({ url, timeout, ...init }: HostRequest): Promise<HostResponse> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await fetch(url, { ...init, redirect: "manual", signal: controller.signal });
    return { status: response.status, text: await response.text() };
  } catch {
    const limit = controller.signal.aborted ? ` within ${timeout} ms` : "";
    throw new CredentialsError(`no answer${limit}.`);
  } finally {
    clearTimeout(timer);
  }
}
