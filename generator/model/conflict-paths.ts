import { diagnostic } from "../diagnostics/catalogue.js";
import { nearest } from "../diagnostics/near.js";
import { actionFile, type ConflictSpec, FIELD_KEYS } from "../spec/language.js";
import type { Member, Type } from "./model.js";
import { belongs, type FieldPlace } from "./places.js";
import type { ActionScope } from "./scope.js";

/** The first word that leads nowhere, with what could stand there. */
interface Stray {
  /** How many words are right. */
  readonly at: number;
  readonly candidates: readonly string[];
  /** A member could stand here, one that the spec lacks. */
  readonly isMember?: boolean;
}

/** What conflicts may be about; of rules, errors and waiters all that are written, be they wrong or not. */
interface Facts {
  readonly parameters: readonly Member[];
  readonly response: readonly Member[];
  readonly rules: readonly string[];
  readonly errors: readonly string[];
  readonly waiters: readonly string[];
}

/** Reports conflicts that are about nothing of the Action: a misspelt path explains nothing, and no page can link it. */
export function checkConflicts(conflicts: readonly ConflictSpec[], facts: Facts, scope: ActionScope): void {
  for (const conflict of conflicts) {
    const { about, explains } = conflict;
    const words = about.split(".");
    const stray = strayWord(words, facts);
    if (stray === undefined || scope.gaps.covers(words)) continue;
    const [word = "", ...rest] = isOneName(words) ? [words.slice(1).join(".")] : words.slice(stray.at);
    const near = nearest(word, stray.candidates);
    const { at, candidates } = stray;
    const isMember = stray.isMember === true && NAME.test(word);
    // A conflict may be about what only a source has. Unless the audit looks after it, it must not be a slip of the pen.
    if (isMember && rest.length === 0 && (near === undefined || explains !== undefined)) continue;
    const found = {
      about,
      word,
      candidates,
      right: words.slice(0, at).join("."),
      corrected: near === undefined ? undefined : [...words.slice(0, at), near, ...rest].join("."),
      missing: isMember ? words.slice(0, at + 1).join(".") : undefined,
    };
    scope.diagnostics.add(diagnostic("unknown-fact", scope.positions.value(conflict, "about"), found));
  }
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Names with dots in them, or none. */
function isOneName([head = ""]: readonly string[]): boolean {
  return head === "rules" || head === "errors" || head === "waiters";
}

const HEADS = Object.keys(actionFile.shape).filter((key) => !["include", "conflicts"].includes(key));

/** Keys of an Action whose own keys are facts, too. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  authorization: Object.keys(actionFile.shape.authorization.unwrap().shape),
  job: Object.keys(actionFile.shape.job.unwrap().shape),
  paginator: Object.keys(actionFile.shape.paginator.unwrap().shape),
};

function strayWord(words: readonly string[], facts: Facts): Stray | undefined {
  const [head = "", ...rest] = words;
  if (!HEADS.includes(head)) return { at: 0, candidates: HEADS };
  if (rest.length === 0) return undefined;
  const oneOf = (candidates: readonly string[]) =>
    candidates.includes(rest.join(".")) ? undefined : { at: 1, candidates };
  switch (head) {
    case "parameters":
      return strayMember(facts.parameters, words, 1, "parameter");
    case "response":
      return strayMember(facts.response, words, 1, "response");
    case "rules":
    case "errors":
    case "waiters":
      return oneOf(facts[head]);
    default:
      return oneOf(PARTS[head] ?? []);
  }
}

const factsOf = (place: FieldPlace) => ["name", ...FIELD_KEYS.filter((key) => key !== "use" && belongs(key, place))];
/** What can be said of a field, by the place where it stands. */
const FACTS: Record<FieldPlace, readonly string[]> = {
  parameter: factsOf("parameter"),
  member: factsOf("member"),
  response: factsOf("response"),
};

/** `Tag.Key.length`: through the members of structures and lists to one of them, or to a fact of it. */
function strayMember(
  members: readonly Member[],
  words: readonly string[],
  at: number,
  place: FieldPlace,
): Stray | undefined {
  const member = members.find(({ name }) => name === words[at]);
  if (member === undefined) return { at, candidates: members.map(({ name }) => name), isMember: true };
  const next = words[at + 1];
  if (next === undefined) return undefined;
  const inside = membersInside(member.type);
  const innerPlace = place === "parameter" ? "member" : place;
  if (inside.some(({ name }) => name === next)) return strayMember(inside, words, at + 1, innerPlace);
  const facts = FACTS[place];
  const rest = words.slice(at + 2).join(".");
  if (!facts.includes(next)) {
    const candidates = [...inside.map(({ name }) => name), ...facts];
    return { at: at + 1, candidates, isMember: inside.length > 0 };
  }
  if (rest === "") return undefined;
  const values = next === "enum" ? enumValues(member.type) : [];
  return values.includes(rest) ? undefined : { at: at + 2, candidates: values };
}

function membersInside(type: Type): readonly Member[] {
  if (type.kind === "list" || type.kind === "map") return membersInside(type.items);
  return type.kind === "structure" ? type.members : [];
}

function enumValues(type: Type): string[] {
  if (type.kind === "list" || type.kind === "map") return enumValues(type.items);
  return "values" in type ? (type.values ?? []).map(({ value }) => String(value)) : [];
}
