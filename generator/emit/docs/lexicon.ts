import type { Action, Condition, Member, Rule } from "../../model/model.js";
import { literalInWords, pathInWords } from "../../model/wording.js";
import type { ApiOutline } from "./api-outline.js";
import type { Members } from "../api-members.js";
import { membersWithin } from "./members-within.js";
import { actionPage } from "./names.js";
import type { Lexicon } from "./safe.js";

/** What a lexicon is made of: an outline of the API, or the whole of it. */
type Names = Pick<ApiOutline, "pending"> & { readonly actions: readonly Pick<Action, "name">[] };

const known = new WeakMap<Names, Map<string, Lexicon>>();

/** The names that prose about a service may hold: its Actions, whose pages are in `folder`. Made once for an object. */
export function serviceLexicon(service: Names, folder = ""): Lexicon {
  let lexicons = known.get(service);
  if (lexicons === undefined) known.set(service, (lexicons = new Map()));
  let lexicon = lexicons.get(folder);
  if (lexicon === undefined) lexicons.set(folder, (lexicon = newLexicon(service, folder)));
  return lexicon;
}

function newLexicon({ actions, pending }: Names, folder: string): Lexicon {
  const names = actions.map(({ name }) => name).filter(isUnmistakable);
  return {
    codes: pending.filter(isUnmistakable),
    links: new Map(names.map((name) => [name, `${folder}${actionPage(name)}`])),
  };
}

type NamedMembers = Pick<Action, "name"> & Members;

const lexicons = new WeakMap<Lexicon, WeakMap<Members["parameters"], { of: NamedMembers; lexicon: Lexicon }>>();

/**
 * The names that prose about an Action may hold: its members, and other Actions, whose pages are in `folder`. Made once of
 * the same members, since each section asks.
 */
export function actionLexicon(service: Names, action: NamedMembers, folder = ""): Lexicon {
  const shared = serviceLexicon(service, folder);
  let beside = lexicons.get(shared);
  if (beside === undefined) lexicons.set(shared, (beside = new WeakMap()));
  const { name, parameters, response } = action;
  const before = beside.get(parameters);
  if (before?.of.name === name && before.of.response === response) return before.lexicon;
  const codes = [...codesOf(parameters), ...codesOf(response)];
  const lexicon = { codes, links: NO_LINKS, shared, except: name };
  beside.set(parameters, { of: action, lexicon });
  return lexicon;
}

const codes = new WeakMap<readonly Member[], readonly string[]>();

/** The names of members, which are code; found out once for a list. */
function codesOf(members: readonly Member[]): readonly string[] {
  let found = codes.get(members);
  if (found === undefined) {
    const names = new Set(membersWithin(members).map(({ member }) => member.name));
    codes.set(members, (found = [...names].filter(isUnmistakable)));
  }
  return found;
}

/** The lexicon for the words of a rule: there, each of its names, values and patterns is code. */
export function ruleLexicon(rule: Rule, lexicon: Lexicon): Lexicon {
  return { codes: ruleCodes(rule), links: NO_LINKS, shared: lexicon };
}

/** The lexicon for the words of a condition. */
export function conditionLexicon(condition: Condition, lexicon: Lexicon): Lexicon {
  return { codes: conditionCodes(condition), links: NO_LINKS, shared: lexicon };
}

const NO_LINKS: Lexicon["links"] = new Map();

function ruleCodes({ demand, within, condition }: Rule): string[] {
  const codes = condition === undefined ? [] : conditionCodes(condition);
  if (within !== undefined) codes.push(pathInWords(within));
  if (demand.kind === "compare") return [...codes, pathInWords(demand.left), pathInWords(demand.right)];
  if (demand.kind !== "limit") return [...codes, ...demand.paths.map(pathInWords)];
  const limits = demand.limits.flatMap(({ path, values = [], pattern = "" }) => [
    pathInWords(path),
    ...values.map(literalInWords),
    pattern,
  ]);
  return [...codes, ...limits];
}

function conditionCodes(condition: Condition): string[] {
  return condition.tests.flatMap((test) => [
    pathInWords(test.path),
    ...(test.kind === "equals" ? test.values.map(literalInWords) : []),
  ]);
}

/** `LoadBalancerId`, not `Domain`, which is also a word. */
function isUnmistakable(name: string): boolean {
  return /[a-z0-9_][A-Z]|_/.test(name);
}
