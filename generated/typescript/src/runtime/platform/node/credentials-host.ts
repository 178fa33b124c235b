import { splitCommandLine } from "../../credentials/command-line.js";
import type { CredentialsHost, HostRequest, HostResponse } from "../../credentials/host.js";
import type { CredentialsProvider } from "../../credentials.js";
import { environmentVariable } from "../../environment.js";
import { CredentialsError } from "../../errors.js";

/** No answer with credentials comes near this many characters. */
const LONGEST_ANSWER = 1_000_000;

/** Node: its modules are loaded when they are first needed. */
export const nodeHost: CredentialsHost = {
  // Not the function itself: CommonJS may load this file before the one that has it.
  environment: (name) => environmentVariable(name),
  homeFolder,
  readFile,
  run,
  send,
  now: () => Date.now(),
};

/** The provider's documented chain; its code is loaded when it is first asked. */
export function defaultCredentials(): CredentialsProvider {
  let chain: CredentialsProvider | undefined;
  return async () => {
    const { defaultChain } = await import("../../credentials/default-chain.js");
    return (chain ??= defaultChain(nodeHost))();
  };
}

async function homeFolder(): Promise<string> {
  const { homedir } = await import("node:os");
  const folder = homedir();
  if (!folder) throw new CredentialsError("the home folder is unknown.");
  return folder;
}

async function readFile(path: string): Promise<string> {
  const fs = await import("node:fs/promises");
  try {
    return await fs.readFile(path, "utf8");
  } catch (error) {
    const code = codeOf(error);
    throw new CredentialsError(code === "ENOENT" ? "it does not exist." : `it cannot be read (${code}).`);
  }
}

async function run(commandLine: string, timeout: number): Promise<string> {
  const { execFile } = await import("node:child_process");
  const [program, ...args] = splitCommandLine(commandLine, process.platform === "win32");
  return new Promise((resolve, reject) => {
    const options = { timeout, killSignal: "SIGKILL", maxBuffer: LONGEST_ANSWER, windowsHide: true } as const;
    // The message of an error repeats the command line, and its other members the output.
    const child = execFile(program, args, options, (error, output) => {
      if (!error) resolve(output);
      else if (typeof error.code === "string") reject(new CredentialsError(`the program failed (${error.code}).`));
      else if (error.killed) reject(new CredentialsError(`the program did not end within ${timeout} ms.`));
      else reject(new CredentialsError(`the program ended with ${error.signal ?? `exit code ${error.code}`}.`));
    });
    // Nobody answers a question that it may ask. It may end without reading.
    child.stdin?.on("error", () => {}).end();
  });
}

/** On a connection of its own, closed at the end, and never by way of a proxy: metadata is for this machine only. */
async function send({ method, url, headers, body, timeout }: HostRequest): Promise<HostResponse> {
  const { request } = await (url.startsWith("https:") ? import("node:https") : import("node:http"));
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new CredentialsError(`no answer${why}.`));
    const outgoing = request(url, { method, headers: { ...headers }, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
        if (text.length > LONGEST_ANSWER) outgoing.destroy(Object.assign(new Error(), { code: "too long" }));
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", (error) => fail(` (${codeOf(error)})`));
    });
    const timer = setTimeout(() => {
      fail(` within ${timeout} ms`);
      outgoing.destroy();
    }, timeout);
    outgoing.on("error", (error) => fail(` (${codeOf(error)})`));
    outgoing.on("close", () => clearTimeout(timer));
    outgoing.end(body);
  });
}

/** `ENOENT` and the like; an error's message may say more than may be shown. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "failed";
}
