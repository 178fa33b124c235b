import type { Action, Member, Service, Type } from "../../model/model.js";
import { retryFacts } from "./error-codes.js";
import { literal, propertyKey } from "./safe.js";

/** The object that describes an Action to the runtime, without its validator; `api` is the name of a constant. */
export function descriptorText(service: Pick<Service, "errors">, action: Action, api: string): string {
  const { parameters, errors } = action;
  const [method] = action.methods;
  const retry = retryFacts(errors, service.errors);
  const place = usualPlace(parameters);
  const token = parameters.find((member) => member.idempotencyToken);
  const dryRun = parameters.find((member) => member.dryRun !== undefined)?.dryRun;
  const sensitive = [...new Set(sensitiveNames(parameters))];
  const filled = parameters.filter((member) => member.fromClient !== undefined);
  const special = parameters.filter((member) => member.in !== place || member.encoding !== "flat");
  const parts = [`api: ${api}`, `name: ${literal(action.name)}`];
  if (method !== "POST") parts.push(`method: ${literal(method)}`);
  if (action.effect === "read") parts.push(`effect: "read"`);
  if (token !== undefined) parts.push(`idempotencyToken: ${literal(token.name)}`);
  if (dryRun !== undefined) parts.push(`dryRun: ${literal(dryRun)}`);
  if (sensitive.length > 0) parts.push(`sensitive: ${literal(sensitive)}`);
  if (filled.length > 0) parts.push(`fromClient: ${table(filled, (member) => literal(member.fromClient))}`);
  if (place === "body") parts.push(`parametersIn: "body"`);
  if (special.length > 0) parts.push(`parameters: ${table(special, (member) => traits(member, place))}`);
  if (retry !== undefined) parts.push(`retry: ${retry}`);
  parts.push(`response: ${table(action.response, responseShape)}`);
  return `{ ${parts.join(", ")} }`;
}

/** Where most of the parameters go; saying it once is shorter than at each of them. */
function usualPlace(parameters: readonly Member[]): Member["in"] {
  const inBody = parameters.filter((member) => member.in === "body");
  return inBody.length > parameters.length / 2 ? "body" : "query";
}

/** The names of sensitive members at any depth. */
function sensitiveNames(members: readonly Member[]): string[] {
  return members.flatMap(({ name, sensitive, type }) => (sensitive ? [name] : sensitiveNames(membersOf(type))));
}

function membersOf(type: Type): readonly Member[] {
  if (type.kind === "structure") return type.members;
  return type.kind === "list" || type.kind === "map" ? membersOf(type.items) : [];
}

/** Where a parameter goes and how it is written, as far as that is not the ordinary way. */
function traits(member: Member, place: Member["in"]): string {
  return literal({
    ...(member.in === place ? {} : { in: member.in }),
    ...(member.encoding === "flat" ? {} : { encoding: member.encoding }),
  });
}

function responseShape({ type, wrapper }: Member): string {
  return shape(type, wrapper);
}

function shape(type: Type, wrapper?: string): string {
  switch (type.kind) {
    case "structure":
      return `{ of: ${table(type.members, responseShape)} }`;
    case "list":
      return `{ list: ${shape(type.items)}${wrapper === undefined ? "" : `, wrapper: ${literal(wrapper)}`} }`;
    case "map":
      return `{ map: ${shape(type.items)} }`;
    default:
      return literal(type.kind);
  }
}

/** An object literal with an entry for each member. */
function table(members: readonly Member[], value: (member: Member) => string): string {
  return `{ ${members.map((member) => `${propertyKey(member.name)}: ${value(member)}`).join(", ")} }`;
}
