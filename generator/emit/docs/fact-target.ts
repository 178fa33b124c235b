import type { Member, MemberPath } from "../../model/model.js";
import type { Members } from "../api-members.js";
import { innerMembers } from "./inner-members.js";
import { actionPage, anchors } from "./names.js";

/** What pages show of an Action that facts may be about, beside its members. */
export interface FactPlaces {
  readonly name: string;
  readonly rules: readonly { readonly id: string }[];
  readonly errors: readonly { readonly code: string }[];
}

/** An Action, or an API with those that all of its Actions can answer. */
export type WithErrors = Pick<FactPlaces, "errors">;

/** Where a service's pages show a fact, seen from the page of an Action: `#request.Tag.Key`, `index.md#error.Busy`. */
export function factTarget(about: string, action: FactPlaces & Members, service: WithErrors): string | undefined {
  const [section, ...rest] = about.split(".");
  switch (section) {
    case "parameters":
      return memberTarget(knownPath(action.parameters, rest), anchors.parameter);
    case "response":
      return memberTarget(knownPath(action.response, rest), anchors.response);
    case "rules": {
      const rule = action.rules.find(({ id }) => id === rest[0]);
      return rule === undefined ? undefined : `#${anchors.rule(rule.id)}`;
    }
    case "errors":
      return errorTarget(rest.join("."), action, service);
    case "authorization":
      return "#authorization";
    default:
      return undefined;
  }
}

/** The row of an error: on the Action's page, or among the common ones. */
export function errorTarget(code: string, action: WithErrors, service: WithErrors): string | undefined {
  const anchor = anchors.error(code);
  if (action.errors.some((error) => error.code === code)) return `#${anchor}`;
  return service.errors.some((error) => error.code === code) ? `index.md#${anchor}` : undefined;
}

/** A target on or beside the page of an Action, seen from the page of all services. */
export function fromAbove(
  target: string,
  action: { readonly name: string },
  service: { readonly name: string },
): string {
  return `${service.name}/${target.startsWith("#") ? actionPage(action.name) : ""}${target}`;
}

function memberTarget(path: MemberPath, anchor: (path: MemberPath) => string): string | undefined {
  return path.length === 0 ? undefined : `#${anchor(path)}`;
}

/** As much of a path as names members. */
function knownPath(members: readonly Member[], [name, ...rest]: readonly string[]): MemberPath {
  const member = members.find((each) => each.name === name);
  return member === undefined ? [] : [member.name, ...knownPath(innerMembers(member.type), rest)];
}
