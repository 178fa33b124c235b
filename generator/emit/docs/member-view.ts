import type { Action, Deprecation, EnumValue, Member, MemberPath, Type } from "../../model/model.js";
import { asSentence } from "../../model/wording.js";
import type { ApiOutline } from "./api-outline.js";
import { constraintSentences, valueText } from "./constraint-words.js";
import { innerMembers } from "./inner-members.js";
import { anchors } from "./names.js";
import { requirementWords, type RulesOfMembers } from "./requirement.js";
import { code, join, type Lexicon, link, type Markdown, prose, words } from "./safe.js";
import { sinceWords } from "./since-words.js";
import { specialSentences } from "./special-words.js";
import { typeWords } from "./type-words.js";
import { wireSentences, wrapperSentences } from "./wire-words.js";

/** A parameter or a field with all that is below it. */
export interface MemberView {
  readonly name: string;
  readonly anchor: string;
  /** Type, requirement, age: what stands on the line of the name. */
  readonly facts: Markdown;
  readonly text: Markdown;
  readonly hasValues: boolean;
  readonly valuesTitle: string;
  readonly values: readonly ValueView[];
  readonly notes: readonly string[];
  readonly hasRules: boolean;
  readonly rules: Markdown;
  readonly hasMembers: boolean;
  readonly members: readonly MemberView[];
}

interface ValueView {
  readonly value: string;
  readonly meaning: Markdown;
}

/** From this depth on indentation alone does not show where a member is. */
const DEEP = 3;

const [RULE, RULES] = [words`Rule`, words`Rules`];

/** What the members of one page share. */
export interface MemberContext {
  readonly place: "request" | "response";
  readonly action: Action;
  readonly service: ApiOutline;
  readonly lexicon: Lexicon;
  /** Rules speak of requests; in a response there are none. */
  readonly rules: RulesOfMembers;
}

/** The views of members below a path. */
export function memberViews(
  members: readonly Member[],
  context: MemberContext,
  parent: MemberPath = [],
): readonly MemberView[] {
  return members.map((member) => memberView(member, [...parent, member.name], context));
}

function memberView(member: Member, path: MemberPath, context: MemberContext): MemberView {
  const { action, service, lexicon } = context;
  const values = valueViews(member.type, context);
  const about = context.rules.about.get(path.join(".")) ?? [];
  const rules = about.map(({ id }) => link(code(id), `#${anchors.rule(id)}`));
  const inner = innerMembers(member.type);
  return {
    name: member.name,
    anchor: anchorOf(path, context),
    facts: join(factWords(member, path, context), " · "),
    text: join(
      [
        prose(member.description, lexicon),
        ...deprecationSentences(member.deprecated, path, context),
        ...specialSentences(member, action, service),
        ...constraintSentences(member),
        ...(context.place === "response" ? wrapperSentences(member) : wireSentences(member, path, action)),
      ].filter(({ source }) => source !== ""),
      " ",
    ),
    hasValues: values.length > 0,
    valuesTitle: valuesTitle(member.type),
    values,
    notes: member.notes,
    hasRules: rules.length > 0,
    rules: rules.length === 0 ? words`` : words`${rules.length === 1 ? RULE : RULES}: ${join(rules, ", ")}`,
    hasMembers: inner.length > 0,
    members: memberViews(inner, context, path),
  };
}

function factWords(member: Member, path: MemberPath, context: MemberContext): Markdown[] {
  const facts = [prose(typeWords(member.type), context.lexicon)];
  if (context.place === "request") {
    facts.push(requirementWords(member, context.rules.demanding.get(path.join(".")) ?? [], context.lexicon));
  } else if (!member.required) facts.push(words`may be absent`);
  if (member.since !== undefined) facts.push(sinceWords(member.since, context.service));
  if (member.deprecated !== undefined) facts.push(words`**deprecated**`);
  if (path.length >= DEEP) facts.push(words`in ${code(parentPath(path, context))}`);
  return facts;
}

/** `DefaultActions[].ForwardGroupConfig`, with brackets after lists. */
function parentPath(path: MemberPath, { place, action }: MemberContext): string {
  let members = place === "request" ? action.parameters : action.response;
  const steps = path.slice(0, -1).map((name) => {
    const type = members.find((member) => member.name === name)?.type;
    members = type === undefined ? [] : innerMembers(type);
    return `${name}${type?.kind === "list" ? "[]" : ""}`;
  });
  return steps.join(".");
}

function deprecationSentences(
  deprecated: Deprecation | undefined,
  path: MemberPath,
  context: MemberContext,
): Markdown[] {
  if (deprecated === undefined) return [];
  const { replacedBy, since, reason } = deprecated;
  const sibling = replacedBy === undefined ? [] : [...path.slice(0, -1), ...replacedBy.split(".")];
  return [
    ...(replacedBy === undefined
      ? []
      : [words`Use ${link(code(replacedBy), `#${anchorOf(sibling, context)}`)} instead.`]),
    ...(since === undefined ? [] : [words`Deprecated since ${code(since)}.`]),
    ...(reason === undefined ? [] : [prose(asSentence(reason), context.lexicon)]),
  ];
}

function valueViews(type: Type, context: MemberContext): readonly ValueView[] {
  switch (type.kind) {
    case "string":
      return (type.values ?? []).map((value) => valueView(value, context));
    case "integer":
    case "long":
      return [...(type.values ?? []), ...type.also].map((value) => valueView(value, context));
    case "number":
      return type.also.map((value) => valueView(value, context));
    case "list":
    case "map":
      return valueViews(type.items, context);
    case "boolean":
    case "structure":
      return [];
    default:
      return type satisfies never;
  }
}

function valueView(each: EnumValue, context: MemberContext): ValueView {
  const { replacedBy } = each.deprecated ?? {};
  const pieces = [prose(each.meaning, context.lexicon)];
  if (each.since !== undefined) pieces.push(words`(${sinceWords(each.since, context.service)})`);
  if (each.deprecated !== undefined) {
    pieces.push(replacedBy === undefined ? words`Deprecated.` : words`Deprecated: use ${code(replacedBy)}.`);
  }
  return { value: valueText(each.value), meaning: join(pieces, " ") };
}

function valuesTitle(type: Type): string {
  const inner = type.kind === "list" || type.kind === "map" ? type.items : type;
  const isOpen = "open" in inner && inner.open;
  if (!("values" in inner) || inner.values === undefined) return "Special values:";
  return isOpen ? "Values; the service may add more:" : "Values:";
}

function anchorOf(path: MemberPath, { place }: MemberContext): string {
  return place === "request" ? anchors.parameter(path) : anchors.response(path);
}
