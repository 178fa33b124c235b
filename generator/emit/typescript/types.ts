import {
  type InterfaceDeclarationStructure,
  type PropertySignatureStructure,
  StructureKind,
  type TypeAliasDeclarationStructure,
} from "ts-morph";
import { boundsInWords } from "../../model/bounds.js";
import type { Member, Rule, Type } from "../../model/model.js";
import { ruleInWords } from "../../model/wording.js";
import { conditionalTypes } from "./conditions.js";
import { commentText, literal, propertyKey } from "./safe.js";

export type TypeStatement = InterfaceDeclarationStructure | TypeAliasDeclarationStructure;

/** A structure of a request or a response, and where it stands. */
interface Place {
  readonly name: string;
  readonly doc: readonly string[];
  readonly members: readonly Member[];
  /** The rules that speak of exactly these members. */
  readonly rules: readonly Rule[];
  /** Rules over lists inside, by the list's name. */
  readonly inner: readonly Rule[];
  readonly response: boolean;
}

/** The types of a request: an interface for each structure, and a union where literal values decide what else is needed. */
export function requestTypes(
  name: string,
  doc: readonly string[],
  members: readonly Member[],
  rules: readonly Rule[],
): TypeStatement[] {
  const own = rules.filter((rule) => rule.within === undefined);
  return structureTypes({
    name,
    doc,
    members,
    rules: own,
    inner: rules.filter((rule) => rule.within !== undefined),
    response: false,
  });
}

/** The types of a response. */
export function responseTypes(name: string, doc: readonly string[], members: readonly Member[]): TypeStatement[] {
  return structureTypes({ name, doc, members, rules: [], inner: [], response: true });
}

function structureTypes(place: Place): TypeStatement[] {
  const { name, doc, members, response } = place;
  const inner = members.flatMap((member) => {
    const structure = innerStructure(member.type);
    if (structure === undefined) return [];
    const rules = place.inner.filter((rule) => rule.within?.join(".") === member.name);
    const deeper = place.inner
      .filter((rule) => rule.within !== undefined && rule.within.length > 1 && rule.within[0] === member.name)
      .map((rule) => ({ ...rule, within: rule.within?.slice(1) ?? [] }));
    return structureTypes({
      name: name + member.name,
      doc: [
        member.type.kind === "structure" ? member.description : `An element of \`${member.name}\`.`,
        ...rulesDoc(rules.map(ofElement)),
      ],
      members: structure.members,
      rules,
      inner: deeper,
      response,
    });
  });
  const properties = members.map((member) => property(member, name, response));
  const conditions = conditionalTypes(place.rules, members, (member) => typeText(member.type, name + member.name));
  if (conditions.length === 0) {
    return [{ kind: StructureKind.Interface, name, isExported: true, docs: [docOf(doc)], properties }, ...inner];
  }
  const base = `${name}Members`;
  return [
    {
      kind: StructureKind.TypeAlias,
      name,
      isExported: true,
      docs: [docOf(doc)],
      type: [base, ...conditions.map((each) => `(${each})`)].join(" & "),
    },
    {
      kind: StructureKind.Interface,
      name: base,
      isExported: true,
      docs: [docOf([`The members of {@link ${name}}.`])],
      properties,
    },
    ...inner,
  ];
}

/** The structure that a member holds, directly or as the elements of a list or map. */
function innerStructure(type: Type): Extract<Type, { kind: "structure" }> | undefined {
  if (type.kind === "structure") return type;
  return type.kind === "list" || type.kind === "map" ? innerStructure(type.items) : undefined;
}

function property(member: Member, owner: string, response: boolean): PropertySignatureStructure {
  const optional = !member.required || member.fromClient !== undefined;
  const type = typeText(member.type, owner + member.name);
  return {
    kind: StructureKind.PropertySignature,
    name: propertyKey(member.name),
    hasQuestionToken: optional,
    isReadonly: false,
    // An explicit undefined is as good as an absent member, also under exactOptionalPropertyTypes.
    type: optional && !response ? `${type} | undefined` : type,
    docs: [docOf(memberDoc(member))],
  };
}

/** The TypeScript type of a value; `name` is the name of the structure in it, if there is one. */
export function typeText(type: Type, name: string): string {
  switch (type.kind) {
    case "string": {
      const values = type.values?.map((each) => literal(each.value));
      if (values === undefined) return "string";
      return type.open ? `${values.join(" | ")} | (string & {})` : values.join(" | ");
    }
    case "integer":
    case "long":
      if (type.values === undefined || type.open) return "number";
      return type.values.map((each) => literal(each.value)).join(" | ");
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "structure":
      return name;
    case "list":
      return `Array<${typeText(type.items, name)}>`;
    case "map":
      return `Record<string, ${typeText(type.items, name)}>`;
    default:
      return type satisfies never;
  }
}

/** What an editor shows for a member: text, values, constraints, then tags. */
function memberDoc(member: Member): string[] {
  const { type } = member;
  const scalar = type.kind === "list" || type.kind === "map" ? type.items : type;
  const values = "values" in scalar ? scalar.values : undefined;
  const facts = [
    member.fromClient === undefined ? "" : `Filled in from the client's \`${member.fromClient}\`.`,
    "range" in scalar && scalar.range !== undefined ? `Value: ${boundsInWords(scalar.range)}${unitOf(member)}.` : "",
    ...("also" in scalar ? scalar.also.map(({ value, meaning }) => `${value}: ${meaning}`) : []),
    "length" in scalar && scalar.length !== undefined ? `Characters: ${boundsInWords(scalar.length)}.` : "",
    "pattern" in scalar && scalar.pattern !== undefined ? `Pattern: \`${scalar.pattern}\`` : "",
    "size" in type && type.size !== undefined ? `Elements: ${boundsInWords(type.size)}.` : "",
    "range" in scalar && scalar.range === undefined && member.unit !== undefined ? `Unit: ${member.unit}.` : "",
    member.sensitive ? "Secret." : "",
    member.immutable ? "Cannot be changed later." : "",
  ].filter(Boolean);
  return [
    member.description,
    ...(values === undefined ? [] : [values.map(({ value, meaning }) => `- \`${value}\`: ${meaning}`).join("\n")]),
    ...(facts.length === 0 ? [] : [facts.join(" ")]),
    ...member.notes,
    ...tags(member),
  ];
}

function unitOf(member: Member): string {
  return member.unit === undefined ? "" : ` (${member.unit})`;
}

function tags(member: Member): string[] {
  const lines: string[] = [];
  if (member.default !== undefined) lines.push(`Default: \`${JSON.stringify(member.default)}\`.`);
  if (member.deprecated !== undefined) {
    const { replacedBy, reason } = member.deprecated;
    lines.push(`{TAG}deprecated ${replacedBy === undefined ? (reason ?? "No longer used.") : `Use ${replacedBy}.`}`);
  }
  return lines;
}

/** A doc comment of several paragraphs; `{TAG}` marks tags of ours, so that none can come from the spec. */
export function docOf(paragraphs: readonly string[]): string {
  const text = commentText(paragraphs).replaceAll("{TAG}", "@");
  return text.includes("\n") ? `\n${text}` : text;
}

/** The rule as it reads where the element itself is described. */
function ofElement({ within, ...rule }: Rule): Rule {
  return rule.demand.kind === "unique" && within !== undefined ? { ...rule, within } : rule;
}

/** The rules, for the doc of a request. */
export function rulesDoc(rules: readonly Rule[]): string[] {
  return rules.length === 0 ? [] : [rules.map((rule) => `- \`${rule.id}\`: ${ruleInWords(rule)}`).join("\n")];
}
