import type { Action, Member } from "../../model/model.js";
import { description, jsonStringSchema, memberSchema, type Schema } from "./schema.js";
import { wireNames } from "./wire-names.js";

/** A Parameter Object. */
export function queryParameter(member: Member, action: Action): Schema {
  return {
    name: member.name,
    in: "query",
    ...description(member),
    required: member.required,
    ...(member.deprecated === undefined ? {} : { deprecated: true }),
    ...traits(member),
    ...(member.fromClient === undefined ? {} : { "x-from-client": member.fromClient }),
    schema: parameterSchema(member),
    ...examples(member, action),
  };
}

/** A Request Body Object with the parameters that go into a form. */
export function formBody(members: readonly Member[]): Schema {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const properties = members.map((member) => {
    const { style: _, explode: __, ...own } = traits(member);
    return [member.name, { ...description(member), ...parameterSchema(member), ...own }] as const;
  });
  const commas = members.filter((member) => isCompound(member) && member.encoding === "comma");
  const content = {
    schema: {
      type: "object",
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
    ...(commas.length === 0
      ? {}
      : { encoding: Object.fromEntries(commas.map(({ name }) => [name, { style: "form", explode: false }])) }),
  };
  return { required: required.length > 0, content: { "application/x-www-form-urlencoded": content } };
}

/** Without the description, which stands beside the schema. */
function parameterSchema(member: Member): Schema {
  if (isCompound(member) && member.encoding === "json") return jsonStringSchema(member);
  const { description: _, ...schema } = memberSchema(member, "request");
  return schema;
}

/** How a list, structure or map is written. */
function traits(member: Member): Schema {
  if (!isCompound(member)) return {};
  switch (member.encoding) {
    case "json":
      return { "x-encoding": "json" };
    case "comma":
      return { style: "form", explode: false, "x-encoding": "comma" };
    case "flat":
      return { "x-encoding": "flat", "x-wire-names": wireNames(member.name, member.type) };
    default:
      return member.encoding satisfies never;
  }
}

/** The values that the Action's examples have for it. */
function examples(member: Member, action: Action): Schema {
  const found = action.examples.flatMap(({ title, request }, index) => {
    if (!Object.hasOwn(request, member.name)) return [];
    const isText = isCompound(member) && member.encoding === "json";
    const value = isText ? JSON.stringify(request[member.name]) : request[member.name];
    return [[`example-${index + 1}`, { summary: title, value }]];
  });
  return found.length === 0 ? {} : { examples: Object.fromEntries(found) as Schema };
}

function isCompound({ type }: Member): boolean {
  return type.kind === "list" || type.kind === "structure" || type.kind === "map";
}
