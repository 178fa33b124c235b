/** Copies of an Action in each of which one fact of its parameters or rules is another one. */
import type { Action, Bounds, Member, Type } from "../../generator/model/model.js";
import { type Change, changedBounds, changedPattern } from "./change.js";
import { changedRules } from "./rule-mutants.js";

export type Checks = Pick<Action, "parameters" | "rules">;

export interface Mutant {
  /** `RuleList[].RuleName: required off` */
  readonly what: string;
  /** The beginning of the ids of vectors about the fact. */
  readonly about: string;
  readonly action: Checks;
}

export function mutantsOf(action: Checks): Mutant[] {
  const { parameters, rules } = action;
  const ofMembers = changedMembers(parameters, "").map(([what, changed]): Mutant => ({
    what,
    about: what.slice(0, what.indexOf(": ")),
    action: { parameters: changed, rules },
  }));
  const ofRules = rules.flatMap((rule, index) =>
    changedRules(rule, parameters).map(([what, changed]): Mutant => ({
      what: `${rule.id}: ${what}`,
      about: rule.id,
      action: { parameters, rules: rules.toSpliced(index, 1, ...changed) },
    })),
  );
  return [...ofMembers, ...ofRules];
}

function changedMembers(members: readonly Member[], holder: string): Change<readonly Member[]>[] {
  return members.flatMap((member, index) =>
    changedMember(member, `${holder}${member.name}`).map(([what, changed]): Change<readonly Member[]> => [
      what,
      members.with(index, changed),
    ]),
  );
}

function changedMember(member: Member, path: string): Change<Member>[] {
  const { deprecated, ...rest } = member;
  return [
    [`${path}: name`, { ...member, name: `${member.name}x` }],
    // The client gives what the caller does not.
    ...(member.fromClient === undefined
      ? ([[`${path}: required ${member.required ? "off" : "on"}`, { ...member, required: !member.required }]] as const)
      : []),
    deprecated === undefined
      ? [`${path}: deprecated on`, { ...member, deprecated: {} }]
      : [`${path}: deprecated off`, rest],
    ...changedType(member.type, path).map(([what, type]): Change<Member> => [what, { ...member, type }]),
  ];
}

function changedType(type: Type, path: string): Change<Type>[] {
  const own = ownChanges(type).map(([what, changed]): Change<Type> => [`${path}: ${what}`, changed]);
  switch (type.kind) {
    case "list":
    case "map": {
      const inner = type.kind === "list" ? "[]" : ".key";
      return [
        ...own,
        ...changedType(type.items, `${path}${inner}`).map(([what, items]): Change<Type> => [what, { ...type, items }]),
      ];
    }
    case "structure":
      return [
        ...own,
        ...changedMembers(type.members, `${path}.`).map(([what, members]): Change<Type> => [
          what,
          { ...type, members },
        ]),
      ];
    default:
      return own;
  }
}

const NOT_A_KIND: Readonly<Record<Type["kind"], Type>> = {
  string: { kind: "boolean" },
  integer: { kind: "number", also: [] },
  long: { kind: "number", also: [] },
  number: { kind: "integer", open: false, also: [] },
  boolean: { kind: "string", open: false },
  list: { kind: "map", items: { kind: "string", open: true } },
  map: { kind: "list", items: { kind: "string", open: true } },
  structure: { kind: "map", items: { kind: "string", open: true } },
};

function ownChanges(type: Type): Change<Type>[] {
  const changes: Change<object>[] = [[`kind ${NOT_A_KIND[type.kind].kind}`, NOT_A_KIND[type.kind]]];
  if ("values" in type && type.values !== undefined) {
    const { values, open } = type;
    values.forEach(({ value }, index) => {
      if (!open) changes.push([`value ${value} off`, { ...type, values: values.toSpliced(index, 1) }]);
    });
    changes.push([`open ${!open}`, { ...type, open: !open }]);
  }
  for (const name of ["length", "range", "size"] as const) {
    const bounds = (type as { readonly [key in typeof name]?: Bounds })[name];
    changes.push(
      ...changedBounds(bounds).map(([what, changed]): Change<object> => [
        `${name} ${what}`,
        { ...type, [name]: changed },
      ]),
    );
  }
  if ("also" in type) {
    const { also } = type;
    also.forEach(({ value }, index) =>
      changes.push([`also ${value} off`, { ...type, also: also.toSpliced(index, 1) }]),
    );
  }
  if (type.kind === "string") {
    changes.push(
      ...changedPattern(type.pattern).map(([what, pattern]): Change<object> => [what, { ...type, pattern }]),
    );
    const { startsWith = [], contains = [] } = type.not ?? {};
    startsWith.forEach((text, index) => {
      changes.push([
        `not start ${text} off`,
        { ...type, not: { startsWith: startsWith.toSpliced(index, 1), contains } },
      ]);
      changes.push([
        `not start ${text} anywhere`,
        { ...type, not: { startsWith: startsWith.toSpliced(index, 1), contains: [...contains, text] } },
      ]);
    });
    contains.forEach((text, index) => {
      changes.push([`not part ${text} off`, { ...type, not: { startsWith, contains: contains.toSpliced(index, 1) } }]);
      changes.push([
        `not part ${text} shorter`,
        { ...type, not: { startsWith, contains: contains.with(index, text.slice(0, -1) || "a") } },
      ]);
    });
  }
  return changes as Change<Type>[];
}
