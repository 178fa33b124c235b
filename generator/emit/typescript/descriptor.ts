import type { Action, Member, Service, Type } from "../../model/model.js";
import { retryFacts } from "./error-codes.js";
import { literal, propertyKey } from "./safe.js";

/** The object that describes an Action to the runtime; `api` and `validator` are the names of constants. */
export function descriptorText(service: Service, action: Action, api: string, validator: string): string {
  const filled = action.parameters.filter((member) => member.fromClient !== undefined);
  const special = action.parameters.filter((member) => member.in !== "query" || member.encoding !== "flat");
  const [method] = action.methods;
  const retry = retryFacts(action.errors, service.errors);
  const parts = [`api: ${api}`, `name: ${literal(action.name)}`];
  if (method !== "POST") parts.push(`method: ${literal(method)}`);
  if (filled.length > 0) parts.push(`fromClient: ${table(filled, (member) => literal(member.fromClient))}`);
  if (special.length > 0) parts.push(`parameters: ${table(special, traits)}`);
  if (retry !== undefined) parts.push(`retry: ${retry}`);
  parts.push(`response: ${table(action.response, responseShape)}`, `validate: ${validator}`);
  return `{ ${parts.join(", ")} }`;
}

/** Where a parameter goes and how it is written, as far as that is not the ordinary way. */
function traits(member: Member): string {
  return literal({
    ...(member.in === "query" ? {} : { in: member.in }),
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
