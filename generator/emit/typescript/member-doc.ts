/** What an editor shows for a member of a structure. */
import { boundsInWords } from "../../model/bounds.js";
import type { Member, Rule } from "../../model/model.js";
import { forbiddenInWords, ruleInWords } from "../../model/wording.js";
import { bulletList, docOf, ours, type Paragraph } from "./doc-comment.js";
import { codeSpan } from "./safe.js";

/** Text, values, constraints, then tags. */
export function memberDoc(member: Member): string {
  const { type, deprecated } = member;
  const scalar = type.kind === "list" || type.kind === "map" ? type.items : type;
  const values = "values" in scalar ? (scalar.values ?? []) : [];
  const facts = factsOf(member);
  const paragraphs: Paragraph[] = [member.description];
  if (values.length > 0) {
    paragraphs.push(bulletList(values.map(({ value, meaning }) => `${codeSpan(String(value))}: ${oneLine(meaning)}`)));
  }
  if (facts.length > 0) paragraphs.push(facts.join(" "));
  if (member.idempotencyToken) paragraphs.push("Of several requests with the same value only one is carried out.");
  if (member.dryRun !== undefined) {
    paragraphs.push("When true, the service only checks; if all is well, the answer has nothing but the `RequestId`.");
  }
  paragraphs.push(...member.notes);
  if (member.default !== undefined) paragraphs.push(`Default: ${codeSpan(JSON.stringify(member.default))}.`);
  if (deprecated !== undefined) {
    const { replacedBy, reason = "No longer used." } = deprecated;
    paragraphs.push(replacedBy === undefined ? ours`@deprecated ${reason}` : ours`@deprecated Use ${replacedBy}.`);
  }
  return docOf(paragraphs);
}

/** The constraints, each a sentence. */
function factsOf(member: Member): string[] {
  const { type, unit } = member;
  const scalar = type.kind === "list" || type.kind === "map" ? type.items : type;
  const facts: string[] = [];
  if (member.fromClient !== undefined) facts.push(`Filled in from the client's \`${member.fromClient}\`.`);
  if ("range" in scalar && scalar.range !== undefined) {
    facts.push(`Value: ${boundsInWords(scalar.range)}${unit === undefined ? "" : ` (${unit})`}.`);
  } else if (unit !== undefined) {
    facts.push(`Unit: ${unit}.`);
  }
  if ("also" in scalar) facts.push(...scalar.also.map(({ value, meaning }) => `${value}: ${oneLine(meaning)}`));
  if ("length" in scalar && scalar.length !== undefined) facts.push(`Characters: ${boundsInWords(scalar.length)}.`);
  if ("pattern" in scalar && scalar.pattern !== undefined) facts.push(`Pattern: ${codeSpan(scalar.pattern)}`);
  if ("not" in scalar && scalar.not !== undefined) facts.push(`Must not ${forbiddenInWords(scalar.not)}.`);
  if ("size" in type && type.size !== undefined) {
    facts.push(`${type.kind === "list" ? "Elements" : "Entries"}: ${boundsInWords(type.size)}.`);
  }
  if (member.sensitive) facts.push("Secret.");
  if (member.immutable) facts.push("Cannot be changed later.");
  return facts;
}

/** The rules, for the doc of a request or of a list's elements. */
export function rulesDoc(rules: readonly Rule[]): string[] {
  if (rules.length === 0) return [];
  const items = rules.map((rule) => {
    // That something has no effect says already that it is accepted.
    const isMild = rule.severity === "warning" && rule.demand.kind !== "ignored";
    return `\`${rule.id}\`${isMild ? " (warning)" : ""}: ${oneLine(ruleInWords(rule))}`;
  });
  return [bulletList(items)];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
