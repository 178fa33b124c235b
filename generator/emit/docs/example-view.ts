import type { Action, Example } from "../../model/model.js";
import type { ActionFacts } from "../../samples/facts.js";
import { sampleInTypescript, samples } from "../../samples/index.js";
import { endpointHost } from "../../wire/endpoint.js";
import { responseOnTheWire } from "../../wire/response.js";
import { serializeRequest } from "../../wire/serialize.js";
import { httpText, type SignedRequest, signV1, signV3 } from "../../wire/sign.js";
import { CIRCUMSTANCES, STAMP } from "./circumstances.js";
import type { ApiOutline } from "./api-outline.js";
import { type SampleView, sampleViews } from "./sample-view.js";

/** One example in all its forms. */
export interface ExampleView {
  /** Counts from 1. */
  readonly number: string;
  readonly title: string;
  readonly hasDescription: boolean;
  readonly description: string;
  /** Whether there are samples in all languages, which then have titles; the one in TypeScript is always there. */
  readonly isInAllLanguages: boolean;
  readonly samples: readonly SampleView[];
  /** What the SDK returns, as JSON. */
  readonly response: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly stringToSignV1: string;
  readonly requestV3: string;
  readonly requestV1: string;
  /** Whether the body on the wire differs from what the SDK returns. */
  readonly isWrapped: boolean;
  readonly wireResponse: string;
}

/** What the examples of one page share. */
interface ExampleContext {
  readonly action: Pick<Action, "name" | "methods" | "parameters" | "response">;
  readonly service: Pick<ApiOutline, "version" | "endpoints">;
  readonly facts: ActionFacts;
}

/** The view of an example; the first one of a page is shown in every language. */
export function exampleView(example: Example, index: number, context: ExampleContext): ExampleView {
  const { v3, v1 } = signedRequests(example, context);
  const response = json(example.response);
  const wireResponse = json(responseOnTheWire(context.action.response, example.response));
  const request = { params: example.request, regionId: CIRCUMSTANCES.region, signed: v3 };
  const isFirst = index === 0;
  const shown = isFirst ? samples(context.facts, request) : [sampleInTypescript(context.facts, request)];
  return {
    number: String(index + 1),
    title: example.title,
    hasDescription: example.description !== undefined,
    description: example.description ?? "",
    isInAllLanguages: isFirst,
    samples: sampleViews(shown),
    response,
    canonicalRequest: v3.canonicalRequest ?? "",
    stringToSign: v3.stringToSign,
    stringToSignV1: v1.stringToSign,
    requestV3: httpText(v3),
    requestV1: urlText(v1),
    isWrapped: wireResponse !== response,
    wireResponse,
  };
}

function signedRequests(
  { request: params }: Example,
  { action, service }: ExampleContext,
): { v3: SignedRequest; v1: SignedRequest } {
  const { region: regionId, key } = CIRCUMSTANCES;
  const { query, body } = serializeRequest(action, params, { regionId });
  const [method] = action.methods;
  const request = {
    method,
    host: endpointHost(service.endpoints, regionId),
    action: action.name,
    version: service.version,
    // A GET has no body.
    query: method === "GET" ? [...query, ...body] : query,
    body: method === "GET" ? [] : body,
  };
  return { v3: signV3(request, key, STAMP), v1: signV1(request, key, STAMP) };
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
