import type { Action, Member, Service, Type } from "../../generator/model/model.js";
import type { RawFacts, RawField } from "./fixture.js";

/** Provider metadata that says exactly what the spec says. */
export function providerOf({ product, version, actions, pending }: Service): RawFacts {
  const none = { method: "POST", methodsAllowed: ["POST"], request: [], response: [] };
  return {
    product,
    version,
    actions: Object.fromEntries([
      ...actions.map((action) => [action.name, actionFacts(action)] as const),
      ...pending.map((name) => [name, none] as const),
    ]),
  };
}

function actionFacts({ methods, deprecated, parameters, response }: Action): RawFacts["actions"][string] {
  return {
    deprecated: deprecated !== undefined,
    method: methods[0],
    methodsAllowed: methods,
    request: parameters.map((member) => ({
      ...requestField(member),
      in: member.in,
      serialization: member.encoding === "comma" ? "simple" : member.encoding,
    })),
    response: response.map(responseField),
  };
}

function requestField(member: Member): RawField {
  const facts = { name: member.name, required: member.required, deprecated: member.deprecated !== undefined };
  return { ...facts, ...typeFacts(member.type, requestField) } as unknown as RawField;
}

function responseField(member: Member): RawField {
  const facts = { name: member.name, deprecated: member.deprecated !== undefined };
  const type = typeFacts(member.type, responseField);
  if (member.wrapper === undefined) return { ...facts, ...type } as unknown as RawField;
  return { ...facts, type: "object", fields: [{ name: member.wrapper, ...type }] } as unknown as RawField;
}

function typeFacts(type: Type, field: (member: Member) => RawField): object {
  switch (type.kind) {
    case "string":
    case "boolean":
    case "integer":
    case "number":
      return { type: type.kind };
    case "long":
      return { type: "number" };
    case "map":
      return { type: "object" };
    case "structure":
      return { type: "object", fields: type.members.map(field) };
    case "list":
      return { type: "array", items: typeFacts(type.items, field) };
    default:
      return type satisfies never;
  }
}
