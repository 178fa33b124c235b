import { joined } from "../../model/wording.js";
import type { Change } from "../change.js";
import { SECTIONS, type Section } from "../severity.js";
import type { Verdict } from "../verdict.js";
import { code, escaped } from "./markdown.js";
import { kindOf, nameOf, plural, subjectInWords } from "./subject.js";
import { isSentence, predicate } from "./words.js";

/**
 * The changes as a chapter of a changelog, in Markdown, for users of the SDK; `.` is the working folder:
 *
 *     ## Breaking
 *
 *     - `slb` `CreateRules`
 *       - The parameter `RuleList[].Domain` is required.
 */
export function changelog(from: string, to: string, changes: readonly Change[], { bump }: Verdict): string {
  const title = to === "." ? `# Changes since ${code(from)}` : `# Changes from ${code(from)} to ${code(to)}`;
  if (changes.length === 0) return `${title}\n\nNo difference.\n`;
  const parts = SECTIONS.flatMap((section) => {
    const found = changes.filter((each) => each.section === section);
    return found.length === 0 ? [] : [`## ${section}`, chapter(section, found)];
  });
  return `${[title, `This is a **${bump}** version.`, ...parts].join("\n\n")}\n`;
}

function chapter(section: Section, changes: readonly Change[]): string {
  const owners = [...groupBy(changes, ownerOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (section !== "Documentation") return owners.map(([owner, list]) => items(owner, list)).join("\n");
  return [TEXTS_ONLY, owners.map(([owner, list]) => `- ${owner}: ${reworded(list)}`).join("\n")].join("\n\n");
}

const TEXTS_ONLY = "What is said of these differs; requests and answers do not.";

/** A line for what is said of the Action or the service itself, and a list for what is said of its parts. */
function items(owner: string, changes: readonly Change[]): string {
  const itself = changes.filter((each) => subjectInWords(each, code) === "");
  const parts = changes.filter((each) => !itself.includes(each));
  const sentences = [
    ...groupBy(parts, ({ code: kind, node, fact }) => `${kind} ${groupable(node, fact)}`).values(),
  ].map(sentence);
  return [
    ...itself.map((each) => `- ${owner} ${withPeriod(predicate(each, quoted))}${instead(each)}`),
    ...(parts.length === 0 ? [] : [`- ${owner}`]),
    ...sentences.map((each) => `  - ${each}`),
  ].join("\n");
}

/** Things of one kind that come or go are told together; anything else by itself. */
function groupable(node: string, fact: string): string {
  return fact === "presence" && !node.startsWith("rules.") ? kindOf(node) : `${node} ${fact}`;
}

/** ``The errors `A` and `B` are new.`` */
function sentence(changes: readonly Change[]): string {
  const [first, ...others] = changes;
  if (first === undefined) return "";
  if (others.length === 0 || changes.some(({ replacedBy }) => replacedBy !== undefined)) {
    return changes
      .map((each) => `${capital(subjectInWords(each, code))} ${withPeriod(predicate(each, quoted))}${instead(each)}`)
      .join(" ");
  }
  const names = joined(changes.map(({ node }) => code(nameOf(node))));
  return `The ${plural(kindOf(first.node))} ${names} ${withPeriod(predicate(first, quoted).replace(/^is /, "are "))}`;
}

/** The things that are only told otherwise, by their kinds. */
function reworded(changes: readonly Change[]): string {
  const kinds = [...groupBy(changes, ({ node }) => kindOf(node))].map(([kind, list]) => {
    const names = [...new Set(list.map(({ node }) => nameOf(node)))];
    if (kind === "")
      return joined([...new Set(list.map((each) => subjectInWords(each, code) || predicate(each, quoted)))]);
    if (list.every(({ node }) => !node.includes("."))) return `the ${kind}`;
    if (COUNTED.includes(kind)) return `${names.length} ${names.length === 1 ? kind : plural(kind)}`;
    return `the ${names.length === 1 ? kind : plural(kind)} ${joined(names.map(code))}`;
  });
  return `${kinds.join("; ")}.`;
}

/** Of no use to a caller by name. */
const COUNTED = ["example", "conflict between sources"];

/** What to use in its place, unless that is said already. */
function instead(change: Change): string {
  const { replacedBy } = change;
  const isSaid = replacedBy === undefined || predicate(change, (text) => text).includes(replacedBy);
  return isSaid ? "" : ` Use ${code(replacedBy)}.`;
}

function ownerOf({ api, action }: Change): string {
  return action === undefined ? code(api) : `${code(api)} ${code(action)}`;
}

function groupBy<Item>(list: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

/** A value: a sentence stays one, anything else is code. */
function quoted(text: string): string {
  return isSentence(text) ? escaped(text) : code(text);
}

function withPeriod(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
