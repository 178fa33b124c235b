/** What goes on the wire: the smallest and the largest request of an Action, its examples, and all that these leave out. */
import type { BareAction, BareMember, BareType } from "../../model/bare.js";
import type { Pair } from "../../wire/serialize.js";
import { serializeRequest } from "../../wire/serialize.js";
import { signV1, signV3 } from "../../wire/sign.js";
import { type ApiFacts, KEY, REGION, STAMP, TOKEN } from "./client.js";
import type { RequestVector } from "./format.js";
import { inSpecOrder } from "./requests/order.js";
import type { Params, Steps } from "./requests/path.js";
import { put } from "./requests/put.js";
import { findRequest } from "./requests/repair.js";
import { byParams } from "./requests/repetitions.js";
import type { Space } from "./requests/space.js";

/** An Action and the requests of it that are known to be right. */
export interface SentAction {
  readonly space: Space;
  readonly smallest: Params;
  readonly largest: Params;
}

/** The smallest request first. */
export function requestVectors(api: ApiFacts, sent: SentAction): RequestVector[] {
  const requests = byParams(ownRequests(sent)).values();
  return Array.from(requests, ({ id, params }) => vector(api, sent.space.action, id, params));
}

interface Sent {
  readonly id: string;
  readonly params: Params;
}

function ownRequests({ space, smallest, largest }: SentAction): Sent[] {
  const { action } = space;
  const examples = action.examples.map(({ request }, index) => ({
    id: `example${index + 1}`,
    params: inSpecOrder(action.parameters, request),
  }));
  const found: Sent[] = [{ id: "smallest", params: smallest }, { id: "largest", params: largest }, ...examples];
  for (const { name } of action.parameters) {
    if (found.some(({ params }) => params[name] !== undefined)) continue;
    const one = findRequest(space, space.oracle.judge(smallest), [{ kind: "given", steps: [name] }]);
    if (one !== undefined) found.push({ id: `with-${name}`, params: one.params });
  }
  return found;
}

/** What encoders get wrong, the most of it that a parameter allows. */
const HARD_TEXTS = [`a*b~c!'()+&=%2F <"\\>\n中\u{1F600}`, `a*b~c!'()+&=%2F <"\\>中\u{1F600}`, `a b+&=%2F中`, "a+&=%2F"];

/** The ways in which texts of an Action may be sent: `query-single`, `body-json`. */
export function waysOf({ parameters }: BareAction): string[] {
  return [...new Set(parameters.map((member) => wayOf(member, isSingle(member.type))))];
}

function wayOf(member: BareMember, isAlone: boolean): string {
  return `${member.in}-${isAlone ? "single" : member.encoding}`;
}

function isSingle({ kind }: BareType): boolean {
  return kind !== "list" && kind !== "map" && kind !== "structure";
}

/** A request for each of these ways that the Action has a text for, with a text that is hard to encode. */
export function hardRequests(
  api: ApiFacts,
  { space, smallest }: Omit<SentAction, "largest">,
  ways: readonly string[],
): ReadonlyMap<string, RequestVector> {
  const found = new Map<string, RequestVector>();
  for (const { steps, type } of space.places.values()) {
    const way = wayOf(topMember(space.action, steps), steps.length === 1);
    if (type.kind !== "string" || type.values !== undefined || !ways.includes(way) || found.has(way)) continue;
    const params = HARD_TEXTS.map((text) => put(space, smallest, steps, text)).find(
      (each) => space.oracle.judge(each).faults.length === 0,
    );
    if (params === undefined) continue;
    const ordered = inSpecOrder(space.action.parameters, params);
    found.set(way, vector(api, space.action, `hard-text-${way}`, ordered));
  }
  return found;
}

function topMember({ parameters }: BareAction, [name]: Steps): BareMember {
  return parameters.find((member) => member.name === name)!;
}

/** The smallest request with temporary credentials. */
export function tokenRequest(api: ApiFacts, action: BareAction, smallest: Params): RequestVector {
  return vector(api, action, "security-token", smallest, TOKEN);
}

function vector(api: ApiFacts, action: BareAction, id: string, params: Params, securityToken?: string): RequestVector {
  const [method] = action.methods;
  const wire = serializeRequest(action, params, { regionId: REGION });
  const request = { ...wire, method, host: api.host, action: action.name, version: api.version };
  const key = securityToken === undefined ? KEY : { ...KEY, securityToken };
  const v3 = signV3(request, key, STAMP);
  const v1 = signV1(request, key, STAMP);
  return {
    id: `${action.name}/${id}`,
    action: action.name,
    params,
    // Absent where there is none.
    securityToken,
    method,
    query: sorted(wire.query),
    body: sorted(wire.body),
    v3: {
      target: v3.target,
      body: v3.body,
      canonicalRequest: v3.canonicalRequest ?? "",
      stringToSign: v3.stringToSign,
      signature: v3.signature,
      authorization: v3.headers.find(([name]) => name === "authorization")?.[1] ?? "",
    },
    v1: { target: v1.target, body: v1.body, stringToSign: v1.stringToSign, signature: v1.signature },
  };
}

function sorted(pairs: readonly Pair[]): [string, string][] {
  return pairs.map(([name, value]): [string, string] => [name, value]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
