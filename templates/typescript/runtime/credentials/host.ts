/** One request to a service that hands out credentials. */
export interface HostRequest {
  readonly method: "GET" | "PUT" | "POST";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For all of it, in milliseconds. */
  readonly timeout: number;
}

/** A complete answer, whatever its status. Redirects are not followed. */
export interface HostResponse {
  readonly status: number;
  readonly text: string;
}

/**
 * The world outside as the credential providers see it. What goes wrong there is a CredentialsError whose message says
 * so in a few words that may be shown: no contents, no output, no command line, nothing of a URL.
 */
export interface CredentialsHost {
  /** Undefined when the variable is unset or empty. */
  environment(name: string): string | undefined;
  homeFolder(): Promise<string>;
  readFile(path: string): Promise<string>;
  /** What a program writes to its standard output; `timeout` in milliseconds. */
  run(commandLine: string, timeout: number): Promise<string>;
  send(request: HostRequest): Promise<HostResponse>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Whether a variable says `true`, in any case. */
export function isSwitchedOn(host: CredentialsHost, name: string): boolean {
  return host.environment(name)?.toLowerCase() === "true";
}
