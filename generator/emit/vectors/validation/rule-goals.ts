/** What proves one rule: each way to keep and to break its demand, and each way in which its condition holds or not. */
import { pathText, type Steps } from "../requests/path.js";
import type { Pin } from "../requests/pins.js";
import type { Space } from "../requests/space.js";
import type { BareRule } from "../../../model/bare.js";
import { conditionStates } from "./condition-states.js";
import { demandStates } from "./demand-states.js";
import type { Goal } from "./goal.js";

/** Where the paths of a rule begin: the request, or the first element of its list. */
function scopeOf({ within }: BareRule): Steps {
  return within === undefined ? [] : [...within, 0];
}

export function ruleGoals(space: Space, rule: BareRule): Goal[] {
  const scope = scopeOf(rule);
  const scopes = rule.demand.kind === "unique" ? [scope, [...scope.slice(0, -1), 1]] : [scope];
  const whole: Pin[] = rule.within === undefined ? [] : [{ kind: "given", steps: [...rule.within] }];
  const conditions = conditionStates(space, rule, scopes);
  const speaking = conditions.find(({ speaks }) => speaks);
  const demands = demandStates(space, rule, scope);
  const broken = demands.find(({ isBroken }) => isBroken);
  const goals = demands.map(({ name, pins, isBroken, path, besides }): Goal => ({
    id: `${rule.id}/${name}`,
    pins: [...whole, ...(speaking?.pins ?? []), ...pins],
    wanted: [
      ...(isBroken ? [{ rule: rule.id, ...(path === undefined ? {} : { path: pathText(path) }) }] : []),
      ...besides,
    ],
    proves: { kind: "rule", fact: rule.id, side: isBroken ? "outside" : "inside" },
  }));
  if (broken === undefined) return goals;
  const { path } = broken;
  const others = conditions
    .filter((state) => state !== speaking)
    .map(({ name, pins, speaks }): Goal => ({
      id: `${rule.id}/${name}`,
      pins: [...whole, ...pins, ...broken.pins],
      wanted: speaks ? [{ rule: rule.id, ...(path === undefined ? {} : { path: pathText(path) }) }] : [],
    }));
  return [...goals, ...others];
}
