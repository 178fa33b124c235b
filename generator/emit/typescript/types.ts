import type { Member, Rule, Type } from "../../model/model.js";
import { singular } from "../../model/naming.js";
import { conditionalTypes, hasStandIn, withRequired } from "./conditions.js";
import { docOf, type Paragraph } from "./doc-comment.js";
import { rulesInside, rulesToTell } from "./inner-rules.js";
import { memberDoc, rulesDoc } from "./member-doc.js";
import type { FileNames } from "./names.js";
import { propertyKey } from "./safe.js";
import type { AliasStatement, InterfaceStatement, Property } from "./syntax.js";
import { typeText } from "./value-types.js";

export type TypeStatement = InterfaceStatement | AliasStatement;

/** A structure of a request or a response, and where it stands. */
interface Place {
  readonly name: string;
  readonly doc: readonly Paragraph[];
  readonly members: readonly Member[];
  readonly rules: readonly Rule[];
  readonly response: boolean;
  readonly names: FileNames;
}

/** The types of a request: an interface for each structure, and a union where literal values decide what else is needed. */
export function requestTypes(
  name: string,
  doc: readonly Paragraph[],
  members: readonly Member[],
  rules: readonly Rule[],
  names: FileNames,
): TypeStatement[] {
  return structureTypes({ name, doc, members, rules, response: false, names });
}

/** The types of a response. */
export function responseTypes(
  name: string,
  doc: readonly Paragraph[],
  members: readonly Member[],
  names: FileNames,
): TypeStatement[] {
  return structureTypes({ name, doc, members, rules: [], response: true, names });
}

function structureTypes({ name, doc, rules, response, names, ...place }: Place): TypeStatement[] {
  const own = rules.filter((rule) => rule.within === undefined);
  const members = withRequired(place.members, own);
  const typeOf = new Map<Member, string>();
  const inner = members.flatMap((member) => {
    const structure = innerStructure(member.type);
    const isElement = member.type.kind !== "structure";
    const innerName =
      structure === undefined ? "" : names.claim(name + (isElement ? singular(member.name) : member.name));
    typeOf.set(member, typeText(member.type, innerName));
    if (structure === undefined) return [];
    const about = isElement ? `An element of \`${member.name}\`.` : member.description;
    return structureTypes({
      name: innerName,
      doc: [about, ...rulesDoc(rulesToTell(member, rules))],
      members: structure.members,
      rules: rulesInside(member, rules),
      response,
      names,
    });
  });
  const conditions = response ? [] : conditionalTypes(own, members, (member) => typeOf.get(member) ?? "never");
  const properties = members.map((member) => {
    const optional = !member.required || member.fromClient !== undefined || (!response && hasStandIn(member, members));
    return property(member, typeOf.get(member) ?? "never", optional, response);
  });
  const head = { name, isExported: true, doc: docOf(doc) };
  if (members.length === 0 && !response) {
    // An empty interface would take any object.
    return [{ ...head, kind: "type", type: "Record<string, never>" }];
  }
  if (conditions.length === 0) return [{ ...head, kind: "interface", properties }, ...inner];
  const base = names.claim(`${name}Members`);
  const type = [base, ...conditions.map((each) => `(${each})`)].join(" & ");
  return [
    { ...head, kind: "type", type },
    {
      kind: "interface",
      name: base,
      isExported: true,
      doc: docOf([{ ours: `The members of {@link ${name}}.` }]),
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

function property(member: Member, type: string, optional: boolean, response: boolean): Property {
  return {
    key: propertyKey(member.name),
    isOptional: optional,
    // An explicit undefined is as good as an absent member, also under exactOptionalPropertyTypes.
    type: optional && !response ? `${type} | undefined` : type,
    doc: memberDoc(member),
  };
}
