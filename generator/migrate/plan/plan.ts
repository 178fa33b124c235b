/** What the difference of two specs asks of code: per service, Action and member. */
import type { Change } from "../../compare/change.js";
import { compareModels } from "../../compare/compare.js";
import type { Action, Model, Rule } from "../../model/model.js";
import { conversionOf, type Typed } from "./conversion.js";
import { follow } from "./follow.js";
import { newerNames } from "./identifiers.js";
import { Place, stepsOf } from "./place.js";
import type { Rename } from "./rename.js";
import { type Treatment, TREATMENTS } from "./treatment.js";

export interface Plan {
  readonly services: ReadonlyMap<string, ServicePlan>;
  /** What no code has to do with. */
  readonly elsewhere: readonly Change[];
}

export interface ServicePlan {
  readonly api: string;
  /** Told where the service is imported: it is gone. */
  gone: Change | undefined;
  readonly actions: ReadonlyMap<string, ActionPlan>;
  /** Error codes that no Action answers any more. */
  readonly errors: Map<string, Change>;
}

export interface ActionPlan {
  readonly api: string;
  readonly action: string;
  /** Newer identifiers by older ones: of methods, functions, types, constants. */
  readonly identifiers: ReadonlyMap<string, string>;
  /** The newer name of the Action, when it has one. */
  readonly rename: string | undefined;
  readonly uses: Change[];
  readonly paginator: Change[];
  readonly waiters: Map<string, Change[]>;
  /** Told where a request may break the rule, which has the older names. */
  readonly requests: { readonly rule: Rule; readonly change: Change }[];
  readonly errors: Map<string, Change>;
  readonly request: Place;
  readonly response: Place;
}

export function planMigration(before: Model, after: Model): Plan {
  const { model: followed, renames } = follow(before, after);
  const changes = compareModels(before, followed);
  const elsewhere = changes.filter(({ code }) => TREATMENTS[code] === "elsewhere");
  const services = new Map(
    before.services.map(({ name, actions }) => {
      const own = changes.filter(({ api }) => api === name);
      const named = renames.filter(({ api }) => api === name);
      const identifiers = newerNames(before, after, name, named);
      const newer = followed.services.find((service) => service.name === name);
      const plans = actions.map((action) => {
        const plan = emptyPlan(name, action.name, identifiers.get(action.name) ?? new Map(), named);
        for (const rename of named) applyRename(plan, rename);
        const both = { before: action, after: newer?.actions.find((each) => each.name === action.name) };
        for (const change of own) applyChange(plan, change, both);
        return [action.name, plan] as const;
      });
      const errors = own.filter(({ code, action }) => code === "error-removed" && action === undefined);
      const plan: ServicePlan = {
        api: name,
        gone: own.find(({ code }) => code === "service-removed"),
        actions: new Map(plans),
        errors: new Map(errors.map((change) => [String(change.before), change])),
      };
      return [name, plan] as const;
    }),
  );
  return { services, elsewhere };
}

function emptyPlan(
  api: string,
  action: string,
  identifiers: ReadonlyMap<string, string>,
  renames: readonly Rename[],
): ActionPlan {
  const renamed = renames.find(({ kind, way }) => kind === "action" && way[0] === action);
  return {
    api,
    action,
    identifiers,
    rename: renamed === undefined ? undefined : String(renamed.to),
    uses: [],
    paginator: [],
    waiters: new Map(),
    requests: [],
    errors: new Map(),
    request: new Place(api, action, ["parameters"]),
    response: new Place(api, action, ["response"]),
  };
}

function applyRename(plan: ActionPlan, { kind, way: [action, direction, ...steps], to }: Rename): void {
  if (action !== plan.action || kind === "action") return;
  const root = direction === "parameters" ? plan.request : plan.response;
  if (kind === "member") root.at(steps).rename = String(to);
  else root.at(steps.slice(0, -1)).values.set(steps.at(-1) ?? "", to);
}

interface Both {
  readonly before: Action;
  readonly after: Action | undefined;
}

function applyChange(plan: ActionPlan, change: Change, both: Both): void {
  const treatment = TREATMENTS[change.code];
  // Of a withdrawn rename, what can no longer be used is the newer name.
  const isWithdrawn = change.code.endsWith("-rename-withdrawn");
  const action = isWithdrawn && treatment === "action" ? change.before : change.action;
  if (treatment === undefined || action !== plan.action) return;
  const [head, ...steps] = stepsOf(change.node);
  switch (treatment) {
    case "action":
      plan.uses.push(change);
      break;
    case "paginator":
      plan.paginator.push(change);
      break;
    case "waiter": {
      const [id = ""] = steps;
      plan.waiters.set(id, [...(plan.waiters.get(id) ?? []), change]);
      break;
    }
    case "request": {
      const rule = both.after?.rules.find(({ id }) => id === steps[0]);
      if (rule !== undefined) plan.requests.push({ rule, change });
      break;
    }
    case "error":
      plan.errors.set(String(change.before), change);
      break;
    default: {
      const named = isWithdrawn && treatment === "member" ? [...steps.slice(0, -1), String(change.before)] : steps;
      if (head === "parameters") applyToMember(plan.request, treatment, change, named, both);
      if (head === "response") applyToMember(plan.response, treatment, change, named, both);
    }
  }
}

function applyToMember(root: Place, treatment: Treatment, change: Change, steps: readonly string[], both: Both): void {
  if (treatment === "missing") {
    const name = steps.at(-1) ?? "";
    const structure = root.at(steps.slice(0, -1));
    const newer = structure.inside.get(name)?.rename;
    structure.missing.push({ names: newer === undefined ? [name] : [newer, name], change });
    return;
  }
  const place = root.at(steps);
  const list = root.isRequest ? "parameters" : "response";
  const [older, newer] = [typedAt(both.before[list], steps), typedAt(both.after?.[list] ?? [], steps)];
  place.type = newer?.type;
  if (treatment === "member") place.uses.push(change);
  if (treatment === "switch") place.switches.push(change);
  if (treatment === "value" || treatment === "values" || treatment === "bounds") place.refusals.push(change);
  if (treatment === "type") {
    const conversion = older === undefined || newer === undefined ? undefined : conversionOf(older, newer);
    place.retyped = { change, conversion };
  }
}

/** The type of a member, or of what is inside of it. */
function typedAt(members: Action["parameters"], [name, ...steps]: readonly string[]): Typed | undefined {
  const member = members.find((each) => each.name === name);
  if (member === undefined || steps.length === 0) return member;
  let type: Typed["type"] = member.type;
  for (const [index, step] of steps.entries()) {
    if (type.kind === "structure") return typedAt(type.members, steps.slice(index));
    if (type.kind !== "list" && type.kind !== "map") return undefined;
    if (step !== "[]" && step !== "{}") return undefined;
    type = type.items;
  }
  return { type };
}

/** The codes of errors that are gone, with what tells of them. */
export function goneErrors({ services }: Plan): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const { errors, actions } of services.values()) {
    for (const own of [errors, ...[...actions.values()].map((action) => action.errors)]) {
      for (const [code, change] of own) found.set(code, [...(found.get(code) ?? []), change]);
    }
  }
  return found;
}
