/** What a hook knows of the attempt that it is called for. */
export interface HookContext {
  readonly action: string;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
}

/** An attempt before it is signed. */
export interface HookRequest {
  readonly method: "GET" | "POST";
  readonly host: string;
  /** May be added to and changed. Those that begin with `x-acs-` are signed by V3; those of the signature itself win. */
  readonly headers: Record<string, string>;
}

/** The answer to an attempt, whatever its status. */
export interface HookResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string | undefined;
  /** Milliseconds from sending to the end of the answer. */
  readonly duration: number;
}

/**
 * Called for each attempt of each call. With several hooks `beforeSign` goes from the first to the last, `afterResponse`
 * from the last to the first. An error of a hook ends the call, which rejects with that error.
 */
export interface Hook {
  beforeSign?(request: HookRequest, context: HookContext): void | Promise<void>;
  /** Not called when no complete answer came. */
  afterResponse?(response: HookResponse, context: HookContext): void | Promise<void>;
}

/** Lets the hooks fill in headers; gives them with names in lower case. The host is the endpoint's, whatever they say. */
export async function beforeSign(
  hooks: readonly Hook[],
  request: HookRequest,
  context: HookContext,
): Promise<Record<string, string>> {
  for (const hook of hooks) await hook.beforeSign?.(request, context);
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value).trim()]);
  return Object.fromEntries(headers.filter(([name]) => name !== "host"));
}

/** Shows the hooks an answer. */
export async function afterResponse(
  hooks: readonly Hook[],
  response: HookResponse,
  context: HookContext,
): Promise<void> {
  for (let index = hooks.length; index--;) await hooks[index]!.afterResponse?.(response, context);
}
