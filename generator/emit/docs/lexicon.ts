import type { Action, Condition, Member, Rule, Service } from "../../model/model.js";
import { literalInWords, pathInWords } from "../../model/wording.js";
import { innerMembers } from "./inner-members.js";
import { actionPage } from "./names.js";
import type { Lexicon } from "./safe.js";

/** The names that prose about a service may hold: its Actions. */
export function serviceLexicon(service: Service): Lexicon {
  return { codes: pendingNames(service), links: actionLinks(service, undefined) };
}

/** The names that prose about an Action may hold: its members, and other Actions, whose pages are in `folder`. */
export function actionLexicon(service: Service, action: Action, folder = ""): Lexicon {
  const names = [...memberNames(action.parameters), ...memberNames(action.response)];
  return {
    codes: [...names.filter(isUnmistakable), ...pendingNames(service)],
    links: actionLinks(service, action, folder),
  };
}

/** The lexicon for the words of a rule: there, each of its names, values and patterns is code. */
export function ruleLexicon(rule: Rule, lexicon: Lexicon): Lexicon {
  return { ...lexicon, codes: [...lexicon.codes, ...ruleCodes(rule)] };
}

/** The lexicon for the words of a condition. */
export function conditionLexicon(condition: Condition, lexicon: Lexicon): Lexicon {
  return {
    ...lexicon,
    codes: [...lexicon.codes, ...conditionCodes(condition)],
  };
}

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

function actionLinks(service: Service, page: Action | undefined, folder = ""): Map<string, string> {
  const others = service.actions.filter((action) => action !== page && isUnmistakable(action.name));
  return new Map(others.map(({ name }) => [name, `${folder}${actionPage(name)}`]));
}

function pendingNames({ pending }: Service): readonly string[] {
  return pending.filter(isUnmistakable);
}

function memberNames(members: readonly Member[]): string[] {
  return members.flatMap(({ name, type }) => [name, ...memberNames(innerMembers(type))]);
}

/** `LoadBalancerId`, not `Domain`, which is also a word. */
function isUnmistakable(name: string): boolean {
  return /[a-z0-9_][A-Z]|_/.test(name);
}
