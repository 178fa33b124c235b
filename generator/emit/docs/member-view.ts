import type { Action, Deprecation, EnumValue, Member, MemberPath, Rule, Type } from "../../model/model.js";
import { asSentence } from "../../model/wording.js";
import type { ApiOutline } from "./api-outline.js";
import { constraintSentences, valueText } from "./constraint-words.js";
import type { WithErrors } from "./fact-target.js";
import { innerMembers } from "./inner-members.js";
import { anchors } from "./names.js";
import { requirementWords, type RulesOfMembers } from "./requirement.js";
import { anchorId, code, join, type Lexicon, link, type Markdown, prose, words } from "./safe.js";
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

const [RULE, RULES, NO_WORDS] = [words`Rule`, words`Rules`, words``];
const [MAY_BE_ABSENT, DEPRECATED] = [words`may be absent`, words`**deprecated**`];

const NO_RULES = { demanding: [], about: [] };
const NO_MEMBERS: readonly MemberView[] = [];

/** What members are inside of. */
interface Parent {
  readonly path: MemberPath;
  readonly anchor: string;
}

/** What the members of one page share. */
export interface MemberContext {
  readonly place: "request" | "response";
  readonly action: Pick<Action, "methods" | "parameters" | "response"> & WithErrors;
  readonly service: ApiOutline;
  readonly lexicon: Lexicon;
  /** Rules speak of requests; in a response there are none. */
  readonly rules: RulesOfMembers;
}

/** The views of members, those of the whole request or response or those inside of a member. */
export function memberViews(
  members: readonly Member[],
  context: MemberContext,
  parent: Parent = { path: [], anchor: context.place },
): readonly MemberView[] {
  return members.map((member) => memberView(member, parent, context));
}

function memberView(member: Member, parent: Parent, context: MemberContext): MemberView {
  const { name, notes } = member;
  const path = [...parent.path, name];
  const anchor = `${parent.anchor}.${anchorId(name)}`;
  const values = valueViews(member.type, context);
  const { demanding, about } = rulesOf(path, context.rules);
  const rules = about.map(({ id }) => link(code(id), `#${anchors.rule(id)}`));
  const inner = innerMembers(member.type);
  return {
    name,
    anchor,
    facts: join(factWords(member, path, demanding, context), " · "),
    text: textOn(member, parent, context),
    hasValues: values.length > 0,
    valuesTitle: valuesTitle(member.type),
    values,
    notes,
    hasRules: rules.length > 0,
    rules: rules.length === 0 ? NO_WORDS : words`${rules.length === 1 ? RULE : RULES}: ${join(rules, ", ")}`,
    hasMembers: inner.length > 0,
    members: inner.length === 0 ? NO_MEMBERS : memberViews(inner, context, { path, anchor }),
  };
}

function rulesOf(
  path: MemberPath,
  { demanding, about }: RulesOfMembers,
): Record<"demanding" | "about", readonly Rule[]> {
  if (about.size === 0) return NO_RULES;
  const dotted = path.join(".");
  return { demanding: demanding.get(dotted) ?? [], about: about.get(dotted) ?? [] };
}

/** The description, and what follows from the facts. */
function textOn(member: Member, parent: Parent, context: MemberContext): Markdown {
  const { place, action, service, lexicon } = context;
  const isInside = parent.path.length > 0;
  const description = prose(member.description, lexicon);
  const sentences = (description.source === "" ? [] : [description]).concat(
    deprecationSentences(member.deprecated, parent, context),
    specialSentences(member, action, service),
    constraintSentences(member),
    place === "response" ? wrapperSentences(member) : isInside ? [] : wireSentences(member, action),
  );
  return join(sentences, " ");
}

function factWords(member: Member, path: MemberPath, demanding: readonly Rule[], context: MemberContext): Markdown[] {
  const facts = [typeWords(member.type)];
  if (context.place === "request") facts.push(requirementWords(member, demanding, context.lexicon));
  else if (!member.required) facts.push(MAY_BE_ABSENT);
  if (member.since !== undefined) facts.push(sinceWords(member.since, context.service));
  if (member.deprecated !== undefined) facts.push(DEPRECATED);
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

function deprecationSentences(deprecated: Deprecation | undefined, parent: Parent, context: MemberContext): Markdown[] {
  if (deprecated === undefined) return [];
  const { replacedBy, since, reason } = deprecated;
  return [
    ...(replacedBy === undefined
      ? []
      : [words`Use ${link(code(replacedBy), `#${parent.anchor}.${anchorId(...replacedBy.split("."))}`)} instead.`]),
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
