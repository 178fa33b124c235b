import type { Action, Member } from "../../model/model.js";
import { description, jsonStringSchema, memberSchema, type Schema, valueSchema } from "./schema.js";
import { wireNames } from "./wire-names.js";

/** A Parameter Object. */
export function queryParameter(member: Member, action: Action): Schema {
  return {
    name: member.name,
    in: "query",
    description: description(member),
    required: member.required,
    deprecated: member.deprecated === undefined ? undefined : true,
    ...traits(member),
    "x-from-client": member.fromClient,
    schema: parameterSchema(member),
    ...examples(member, action),
  };
}

/** A Request Body Object with the parameters that go into a form. */
export function formBody(members: readonly Member[], action: Action): Schema {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const content = {
    schema: {
      type: "object",
      properties: Object.fromEntries(members.map((member) => [member.name, formProperty(member)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
    ...formEncoding(members),
    ...formExamples(members, action),
  };
  return { required: required.length > 0, content: { "application/x-www-form-urlencoded": content } };
}

/** What is sent as JSON has the schema of its value here: how it becomes a text is said beside the form. */
function formProperty(member: Member): Schema {
  const { style: _, explode: __, ...own } = traits(member);
  return {
    ...memberSchema(member, "request"),
    ...own,
    "x-from-client": member.fromClient,
  };
}

/** The Encoding Objects of the properties that are not written as their values. */
function formEncoding(members: readonly Member[]): Schema {
  const encodings = members.filter(isCompound).flatMap(({ name, encoding }): [string, Schema][] => {
    if (encoding === "json") return [[name, { contentType: "application/json" }]];
    return encoding === "comma" ? [[name, { style: "form", explode: false }]] : [];
  });
  return encodings.length === 0 ? {} : { encoding: Object.fromEntries(encodings) };
}

/** The forms of the Action's examples, with what the client fills in as far as the spec has a value for it. */
function formExamples(members: readonly Member[], action: Action): Schema {
  const examples = action.examples.map(({ title, request }, index) => {
    const given = members.flatMap(({ name, fromClient, example }): [string, unknown][] => {
      const value = Object.hasOwn(request, name) || fromClient === undefined ? request[name] : example;
      return value === undefined ? [] : [[name, value]];
    });
    return [`example-${index + 1}`, { summary: title, value: Object.fromEntries(given) }];
  });
  return { examples: Object.fromEntries(examples) as Schema };
}

/** Without the description, which stands beside the schema. */
function parameterSchema(member: Member): Schema {
  if (isCompound(member) && member.encoding === "json") return jsonStringSchema(member);
  return valueSchema(member, "request");
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
