/** Answers that are errors, and what a client says of them. */
import type { BareAction, BareError } from "../../../model/bare.js";
import { retryOf } from "../../../model/retry.js";
import type { ApiFacts } from "../client.js";
import type { ResponseVector } from "../format.js";
import { JSON_HEADERS } from "./results.js";

/** The status of codes whose status no source tells; most errors have it. */
const USUAL_STATUS = 400;
const MESSAGE = "The service says why.";
const REQUEST_ID = "R-1";
/** The code of an answer that holds none. */
const UNEXPECTED = "UnexpectedResponse";

/** The codes of one Action, and its dry run. */
export function errorVectors(api: ApiFacts, action: BareAction): ResponseVector[] {
  return [...knownErrors(api, action, action.errors), ...dryRun(action)];
}

/** The codes that every Action can answer, and errors of no code or an unknown one, seen by one Action. */
export function commonErrorVectors(api: ApiFacts, action: BareAction): ResponseVector[] {
  const fault = (id: string, answer: Answer): ResponseVector => errorVector(api, action, id, answer);
  const coded = (code: unknown, status = USUAL_STATUS, more: object = {}): Answer => ({
    status,
    code: String(code),
    body: { RequestId: REQUEST_ID, Code: code, Message: MESSAGE, ...more },
  });
  const wait = { ...coded("Throttling.User"), headers: { "x-acs-retry-after": "1500" }, retryAfter: 1500 };
  const unexpected = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
    status,
    code: UNEXPECTED,
    body,
    headers,
    requestId: null,
    message: null,
  });
  return [
    ...knownErrors(api, action, api.errors),
    fault("throttled-with-a-time", wait),
    fault("unknown-code-with-a-time", { ...wait, ...coded("Come.Back"), retryStatus: 429 }),
    fault("code-of-many-requests", coded("Api.Throttling.Custom")),
    fault("status-of-many-requests", coded("Too.Many", 429)),
    fault("busy-code", coded("Thing.IsBusy")),
    fault("unknown-code", coded("Unheard.Of")),
    fault("unknown-code-500", coded("Unheard.Of", 500)),
    fault("unknown-code-501", coded("Unheard.Of", 501)),
    fault("unknown-code-408", coded("Unheard.Of", 408)),
    fault("numeric-code", coded(-123456)),
    fault("code-of-many-lines", coded("Unheard\nOf")),
    fault("lower-case-keys", {
      ...coded("Unheard.Of"),
      body: { requestId: REQUEST_ID, code: "Unheard.Of", message: MESSAGE },
    }),
    fault("code-in-a-success", coded("Unheard.Of", 200)),
    fault("request-id-of-the-header", {
      ...coded("Unheard.Of"),
      body: { Code: "Unheard.Of", Message: MESSAGE },
      headers: { "x-acs-request-id": "R-2" },
      requestId: "R-2",
    }),
    fault("xml", {
      ...coded("Unheard.Of"),
      body: `<?xml version='1.0'?><Error><RequestId>${REQUEST_ID}</RequestId><Code>Unheard.Of</Code><Message>${MESSAGE}</Message></Error>`,
    }),
    fault(
      "html",
      unexpected(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>", {
        "content-type": "text/html",
      }),
    ),
    fault("empty", unexpected(503, "")),
    fault("truncated", unexpected(200, `{"RequestId":"${REQUEST_ID}","Load`)),
    fault("list", unexpected(200, "[]")),
    fault("no-code", { ...unexpected(404, `{"RequestId":"${REQUEST_ID}"}`), requestId: REQUEST_ID }),
    fault("redirect", unexpected(302, "", { location: "http://127.0.0.1/" })),
    ...["OK", 200, "0", "success"].map((code) =>
      success(action, `success-code-${code}`, { RequestId: REQUEST_ID, Code: code }),
    ),
    success(action, "success-flag", { RequestId: REQUEST_ID, Code: "Unheard.Of", Success: "true" }),
  ];
}

/** An answer with an error, and what of it is not in its body. */
interface Answer {
  readonly status: number;
  readonly code: string;
  readonly body: object | string;
  readonly headers?: Record<string, string>;
  readonly requestId?: string | null;
  readonly message?: null;
  readonly retryAfter?: number;
  /** The status that the code is judged by, where it is not that of the answer. */
  readonly retryStatus?: number;
}

function knownErrors(api: ApiFacts, action: BareAction, errors: readonly BareError[]): ResponseVector[] {
  const passed = action.parameters.map(({ dryRun }) => dryRun);
  return errors
    .filter(({ code }) => !passed.includes(code))
    .map(({ code: open, status = USUAL_STATUS }) => {
      const code = open.replaceAll("%s", "Thing");
      const body = { RequestId: REQUEST_ID, Code: code, Message: MESSAGE };
      return errorVector(api, action, `error-${code}`, { status, code, body });
    });
}

function errorVector(api: ApiFacts, action: BareAction, id: string, answer: Answer): ResponseVector {
  const { status, code, body, headers, requestId = REQUEST_ID, message = MESSAGE, retryAfter = null } = answer;
  const retry = retryOf(api, action, answer.retryStatus ?? status, code);
  return {
    id: `${action.name}/${id}`,
    action: action.name,
    status,
    headers: { ...JSON_HEADERS, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
    error: { code, status, requestId, retry, retryAfter, message },
  };
}

function success(action: BareAction, id: string, body: Record<string, unknown>): ResponseVector {
  const { name } = action;
  return {
    id: `${name}/${id}`,
    action: name,
    status: 200,
    headers: JSON_HEADERS,
    body: JSON.stringify(body),
    result: body,
  };
}

/** The answer to a dry run that found nothing wrong, which on the wire is an error. */
function dryRun({ name, parameters }: BareAction): ResponseVector[] {
  return parameters.flatMap(({ name: parameter, dryRun: code }) =>
    code === undefined
      ? []
      : [
          {
            id: `${name}/dry-run-passed`,
            action: name,
            params: { [parameter]: true },
            status: 400,
            headers: JSON_HEADERS,
            body: JSON.stringify({ RequestId: REQUEST_ID, Code: code, Message: MESSAGE }),
            result: { RequestId: REQUEST_ID },
          },
        ],
  );
}
