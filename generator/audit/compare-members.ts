import type { Span } from "../diagnostics/span.js";
import type { Member } from "../model/model.js";
import type { ElementFact, ProviderField } from "../provider/facts.js";
import type { Difference, Facet, Told } from "./finding.js";
import { membersOf, typesAgree } from "./types.js";
import {
  ABSENT,
  deprecatedText,
  encodingText,
  type HolderKind,
  providerFieldText,
  providerTypeText,
  requiredText,
  specTypeText,
} from "./words.js";

/** What holds the members to compare. */
export interface Holder {
  /** `parameters`, `response`, or a member of one of them: `parameters.Tag`. */
  readonly path: string;
  /** A member of a structure has no place and no encoding of its own. */
  readonly kind: HolderKind;
  /** Where something missing would be added. */
  readonly span: Span;
}

/** Compares parameters, response fields, or the members of one of them. */
export function compareMembers(
  members: readonly Member[],
  fields: readonly ProviderField[],
  holder: Holder,
): Difference[] {
  const facts = new Map(fields.map((field) => [field.name, field]));
  const names = new Set(members.map((member) => member.name));
  const missing = fields
    .filter((field) => field.inMetadata && !names.has(field.name))
    .map((field): Difference => {
      const member = `${holder.path}.${field.name}`;
      const provider = providerFieldText(field, holder.kind);
      return { member, facet: "presence", kind: "missing", spec: ABSENT, provider, span: holder.span };
    });
  const others = members.flatMap((member): Difference[] => {
    const path = `${holder.path}.${member.name}`;
    const fact = facts.get(member.name);
    if (fact === undefined) return [extra(member, path)];
    return fact.inMetadata ? compareMember(member, fact, { ...holder, path, span: member.span }) : [];
  });
  return [...missing, ...others];
}

function extra({ type, deprecated, span }: Member, path: string): Difference {
  const facts = { member: path, facet: "presence", kind: "extra", spec: specTypeText(type), provider: ABSENT } as const;
  return deprecated === undefined ? { ...facts, span } : { ...facts, deprecation: deprecated, span };
}

/** Compares one member; `holder` is the member itself, which holds those inside of it. */
function compareMember(member: Member, fact: ProviderField, holder: Holder): Difference[] {
  const differences: Difference[] = [];
  const compare = (facet: Facet, spec: Told, provider: Told) => {
    if (spec === provider) return;
    differences.push({ member: holder.path, facet, kind: "different", spec, provider, span: member.span });
  };
  const inResponse = holder.kind === "response";
  const { content, wrapper, deprecated } = inResponse ? unwrap(member, fact) : plain(fact);
  compare("deprecated", deprecatedText(member.deprecated !== undefined), deprecatedText(deprecated));
  if (holder.kind !== "response") compare("required", requiredText(member.required), requiredText(fact.required));
  if (holder.kind === "parameters") {
    compare("in", member.in, fact.in);
    // What is in a string that holds JSON or a list, the provider does not tell.
    if (fact.type === "string" && isSentAsString(member)) return differences;
  }
  if (content === undefined) return differences;
  if (!typesAgree(member.type, content)) {
    compare("type", specTypeText(member.type), providerTypeText(content, holder.kind));
  }
  if (inResponse && member.type.kind === "list" && content.type === "array") {
    compare("wrapper", member.wrapper ?? ABSENT, wrapper);
  }
  if (holder.kind === "parameters" && isCompound(member) && (content.type === "array" || content.type === "object")) {
    compare("encoding", member.encoding, encodingText(fact));
  }
  const inside = membersOf(member.type, content);
  if (inside === undefined) return differences;
  const kind = inResponse ? "response" : "structure";
  return [...differences, ...compareMembers(inside.members, inside.fields, { ...holder, kind })];
}

function isCompound({ type }: Member): boolean {
  return type.kind === "list" || type.kind === "structure" || type.kind === "map";
}

function isSentAsString(member: Member): boolean {
  return isCompound(member) && member.encoding !== "flat";
}

/** A field without the object that the provider may keep it in. */
interface Unwrapped {
  readonly wrapper: string;
  readonly content: ElementFact | undefined;
  readonly deprecated: boolean;
}

function plain(fact: ProviderField): Unwrapped {
  return { wrapper: ABSENT, content: fact, deprecated: fact.deprecated };
}

/**
 * The list that the provider keeps in an object of its own, `{ Rules: { Rule: [] } }`, and the key around it. An object
 * whose fields it does not tell may hold the list or not: then there is no content to compare.
 */
function unwrap(member: Member, fact: ProviderField): Unwrapped {
  if (member.type.kind !== "list" || fact.type !== "object") return plain(fact);
  if (fact.fields === undefined) return { ...plain(fact), content: undefined };
  const [field, ...others] = fact.fields.filter(({ inMetadata }) => inMetadata);
  if (field?.type !== "array" || others.length > 0) return plain(fact);
  return { wrapper: field.name, content: field, deprecated: fact.deprecated || field.deprecated };
}
