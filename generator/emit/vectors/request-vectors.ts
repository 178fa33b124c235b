/** What goes on the wire: the smallest and the largest request of each Action, its examples, and all that these leave out. */
import type { Action, Member, Service } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import type { Pair } from "../../wire/serialize.js";
import { serializeRequest } from "../../wire/serialize.js";
import { signV1, signV3 } from "../../wire/sign.js";
import { clientOf, KEY, STAMP, TOKEN } from "./client.js";
import type { RequestVector } from "./format.js";
import { inSpecOrder } from "./requests/order.js";
import type { Params, Steps } from "./requests/path.js";
import { put } from "./requests/put.js";
import { findRequest } from "./requests/repair.js";
import { withoutRepetitions } from "./requests/repetitions.js";
import type { Space } from "./requests/space.js";

/** The requests of one Action that are sent. */
export interface SentAction {
  readonly space: Space;
  readonly smallest: Params;
  readonly largest: Params;
}

export function requestVectors(service: Service, actions: readonly SentAction[]): RequestVector[] {
  const vectors = actions.flatMap((each) =>
    withoutRepetitions(ownRequests(each)).map(({ id, params }) => vector(service, each.space.action, id, params)),
  );
  return [...vectors, ...hardRequests(service, actions), ...tokenVectors(service, actions)];
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
    const one = findRequest(space, smallest, [{ kind: "given", steps: [name] }]);
    if (one !== undefined) found.push({ id: `with-${name}`, params: one.params });
  }
  return found;
}

/** What encoders get wrong, the most of it that a parameter allows. */
const HARD_TEXTS = [`a*b~c!'()+&=%2F <"\\>\n中\u{1F600}`, `a*b~c!'()+&=%2F <"\\>中\u{1F600}`, `a b+&=%2F中`, "a+&=%2F"];

/** A text that is hard to encode, once for each way in which the API sends texts. */
function hardRequests(service: Service, actions: readonly SentAction[]): RequestVector[] {
  const found = new Map<string, RequestVector>();
  for (const { space, smallest } of actions) {
    for (const { steps, type } of space.places.values()) {
      const member = topMember(space.action, steps);
      const way = `${member.in}-${steps.length > 1 ? member.encoding : "single"}`;
      if (type.kind !== "string" || type.values !== undefined || found.has(way)) continue;
      const params = HARD_TEXTS.map((text) => put(space, smallest, steps, text)).find(
        (each) => validateRequest(space.action, each).length === 0,
      );
      if (params === undefined) continue;
      const ordered = inSpecOrder(space.action.parameters, params);
      found.set(way, vector(service, space.action, `hard-text-${way}`, ordered));
    }
  }
  return [...found.values()];
}

function topMember({ parameters }: Action, [name]: Steps): Member {
  return parameters.find((member) => member.name === name)!;
}

/** Temporary credentials: once for each method, with a body and without. */
function tokenVectors(service: Service, actions: readonly SentAction[]): RequestVector[] {
  const first = new Map<string, RequestVector>();
  for (const { space, smallest } of actions) {
    const made = vector(service, space.action, "security-token", smallest, TOKEN);
    const way = `${made.method} ${made.body.length > 0}`;
    if (!first.has(way)) first.set(way, made);
  }
  return [...first.values()];
}

function vector(service: Service, action: Action, id: string, params: Params, securityToken?: string): RequestVector {
  const client = clientOf(service);
  const [method] = action.methods;
  const wire = serializeRequest(action, params, { regionId: client.regionId });
  const request = { ...wire, method, host: client.host, action: action.name, version: service.version };
  const key = securityToken === undefined ? KEY : { ...KEY, securityToken };
  const v3 = signV3(request, key, STAMP);
  const v1 = signV1(request, key, STAMP);
  return {
    id: `${action.name}/${id}`,
    action: action.name,
    params,
    ...(securityToken === undefined ? {} : { securityToken }),
    method,
    query: sorted(wire.query),
    body: sorted(wire.body),
    v3: {
      target: v3.target,
      body: v3.body,
      canonicalRequest: v3.canonicalRequest ?? "",
      stringToSign: v3.stringToSign,
      signature: v3.signature,
      authorization: Object.fromEntries(v3.headers)["authorization"] ?? "",
    },
    v1: { target: v1.target, body: v1.body, stringToSign: v1.stringToSign, signature: v1.signature },
  };
}

function sorted(pairs: readonly Pair[]): [string, string][] {
  return pairs.map(([name, value]): [string, string] => [name, value]).sort(([a], [b]) => (a < b ? -1 : 1));
}
