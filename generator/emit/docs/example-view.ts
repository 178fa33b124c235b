import type { Action, Example, Service } from "../../model/model.js";
import { endpointHost } from "../../wire/endpoint.js";
import { responseOnTheWire } from "../../wire/response.js";
import { serializeRequest } from "../../wire/serialize.js";
import { type AccessKey, httpText, type SignedRequest, type Stamp, signV1, signV3 } from "../../wire/sign.js";
import { clientName, methodName } from "./names.js";
import { callSample } from "./sample.js";

/** What the signed requests of all pages were made with. */
export const CIRCUMSTANCES = {
  region: "cn-hangzhou",
  key: { id: "testid", secret: "testsecret" } satisfies AccessKey,
  date: "2026-01-02T03:04:05Z",
  nonce: "3156853299f313e23d1673dc12e1703d",
};

/** One example in all its forms. */
export interface ExampleView {
  /** Counts from 1. */
  readonly number: string;
  readonly title: string;
  readonly hasDescription: boolean;
  readonly description: string;
  readonly typescript: string;
  /** What the SDK returns, as JSON. */
  readonly response: string;
  readonly requestV3: string;
  readonly requestV1: string;
  /** Whether the body on the wire differs from what the SDK returns. */
  readonly isWrapped: boolean;
  readonly wireResponse: string;
}

export function exampleView(example: Example, index: number, action: Action, service: Service): ExampleView {
  const { requestV3, requestV1 } = signedRequests(example, action, service);
  const response = json(example.response);
  const wireResponse = json(responseOnTheWire(action.response, example.response));
  return {
    number: String(index + 1),
    title: example.title,
    hasDescription: example.description !== undefined,
    description: example.description ?? "",
    typescript: [
      ...clientLines(service),
      callSample(`const result = await ${service.name}.${methodName(action)}(`, example.request, ");"),
    ].join("\n"),
    response,
    requestV3,
    requestV1,
    isWrapped: wireResponse !== response,
    wireResponse,
  };
}

/** The import and the client with which samples begin. */
export function clientLines(service: Service): readonly string[] {
  const client = clientName(service);
  return [
    `import { ${client} } from "slb-sdk/${service.name}";`,
    "",
    `const ${service.name} = new ${client}({ regionId: "${CIRCUMSTANCES.region}" });`,
  ];
}

function signedRequests(example: Example, action: Action, service: Service): { requestV3: string; requestV1: string } {
  const { query, body } = serializeRequest(action, example.request, {
    regionId: CIRCUMSTANCES.region,
  });
  const [method] = action.methods;
  const host = endpointHost(service.endpoints, CIRCUMSTANCES.region);
  const request = {
    method,
    host,
    action: action.name,
    version: service.version,
    // A GET has no body.
    query: method === "GET" ? [...query, ...body] : query,
    body: method === "GET" ? [] : body,
  };
  const stamp: Stamp = {
    date: new Date(CIRCUMSTANCES.date),
    nonce: CIRCUMSTANCES.nonce,
  };
  return {
    requestV3: httpText(signV3(request, CIRCUMSTANCES.key, stamp)),
    requestV1: urlText(signV1(request, CIRCUMSTANCES.key, stamp)),
  };
}

/** Without the headers that say nothing: all that matters is in the URL, and in the form if there is one. */
function urlText({ method, host, target, headers, body }: SignedRequest): string {
  const line = `${method} https://${host}${target}`;
  if (body === "") return line;
  const type = headers.filter(([name]) => name === "content-type").map(([name, value]) => `${name}: ${value}`);
  return [line, ...type, "", body].join("\n");
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
