import type { Change } from "../change.js";
import type { Quote } from "./words.js";

/** Facts that the sentence about a change tells by itself. */
const TOLD: ReadonlySet<string> = new Set(
  (
    "presence name required deprecated type open enum in encoding range length size pattern fromClient " +
    "idempotencyToken dryRun sensitive immutable methods effect within condition demand severity"
  ).split(" "),
);

/** What differs as a path within its Action: `parameters.RuleList[].Domain`, `parameters.AclType.enum.white`. */
export function subjectPath({ node, fact }: Change): string {
  const untold = TOLD.has(fact) ? "" : fact.replace(/\.(deprecated|required)$/, "");
  return [node, untold].filter((part) => part !== "").join(".");
}

/** The same in words: ``the value `white` of the parameter `AclType` ``; empty for an Action or a service itself. */
export function subjectInWords({ node, fact }: Change, quote: Quote): string {
  const owner = node === "" ? "" : nodeInWords(node, quote);
  if (TOLD.has(fact)) return owner;
  const of = owner === "" ? "" : ` of ${owner}`;
  const [head = "", ...rest] = fact.split(".");
  const kind = KINDS_OF_FACTS[head];
  if (kind === undefined || rest.length === 0) return `the ${FACT_WORDS[fact] ?? words(fact)}${of}`;
  const { name, detail } = nameAndDetail(head, rest);
  return `the ${detail === "" ? "" : `${words(detail)} of the `}${kind} ${quote(name)}${of}`;
}

/** What kind of thing a node is: `parameter`, `rule`; empty for the Action or the service itself. */
export function kindOf(node: string): string {
  const [head = "", ...rest] = node.split(".");
  return rest.length === 0 ? head : (KINDS_OF_NODES[head] ?? head);
}

/** The name of a thing without its kind: `RuleList[].Domain`. */
export function nameOf(node: string): string {
  return node.slice(node.indexOf(".") + 1);
}

export function plural(kind: string): string {
  return kind.startsWith("conflict") ? kind.replace("conflict", "conflicts") : `${kind}s`;
}

function nodeInWords(node: string, quote: Quote): string {
  const kind = kindOf(node);
  if (!node.includes(".")) return `the ${kind}`;
  return kind.startsWith("conflict")
    ? `the conflict about ${quote(nameOf(node))}`
    : `the ${kind} ${quote(nameOf(node))}`;
}

const KINDS_OF_NODES: Readonly<Record<string, string>> = {
  parameters: "parameter",
  response: "response field",
  rules: "rule",
  errors: "error",
  waiters: "waiter",
  examples: "example",
  conflicts: "conflict between sources",
  documents: "document",
  resources: "resource",
  pending: "Action",
};

/** Facts with a name of their own behind them. */
const KINDS_OF_FACTS: Readonly<Record<string, string>> = {
  enum: "value",
  also: "number",
  not: "text",
  conditionKeys: "condition key",
  dependentActions: "RAM action",
  resources: "resource",
  require: "parameter",
  hosts: "host of the region",
  vpcHosts: "VPC host of the region",
  regions: "region",
};

const FACT_WORDS: Readonly<Record<string, string>> = {
  example: "sample value",
  source: "places in the sources",
  since: "first source",
  default: "default",
  vpc: "VPC host",
};

/** Details of a named fact that the sentence does not tell. */
const DETAILS = ["arn", "since", "replacedBy", "reason"];

/** A name may have dots in it, and a detail may follow it: `enum.slb.s1.small.since`. */
function nameAndDetail(head: string, rest: readonly string[]): { name: string; detail: string } {
  if (head === "not") return { name: rest.slice(1).join("."), detail: "" };
  const last = rest.at(-1) ?? "";
  const detail = rest.length > 1 && DETAILS.includes(last) ? last : "";
  const told = ["meaning", "deprecated", "required"];
  const name = detail === "" ? rest : rest.slice(0, -1);
  const end = name.length > 1 && told.includes(name.at(-1) ?? "") ? -1 : name.length;
  return { name: name.slice(0, end).join("."), detail };
}

/** `maxDelay` as `max delay`, `replacedBy` as `replaced by` */
function words(fact: string): string {
  return fact.replaceAll(".", " ").replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
