import type { Action, Resource, Service } from "../../model/model.js";
import { joined } from "../../model/wording.js";
import { actionLink } from "./job-words.js";
import { type Change, changesOf, statesOf } from "./lifecycle-words.js";
import { actionPage, anchors } from "./names.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";

/** The life cycle of a resource, as a picture and in words. */
export interface LifecycleView {
  readonly anchor: string;
  /** The picture's file, and what it shows. */
  readonly file: string;
  readonly title: string;
  /** The field that tells the state. */
  readonly field: Markdown;
  readonly states: readonly { readonly state: string; readonly meaning: string }[];
  readonly changes: readonly Markdown[];
}

/** The views of those resources that have a life cycle, by their names. */
export function lifecycleViews(service: Service): ReadonlyMap<string, LifecycleView> {
  return new Map(
    service.resources.flatMap((resource) => {
      const view = lifecycleView(resource, service);
      return view === undefined ? [] : [[resource.name, view]];
    }),
  );
}

function lifecycleView({ name, title, lifecycle }: Resource, service: Service): LifecycleView | undefined {
  if (lifecycle === undefined) return undefined;
  const { action, field } = lifecycle;
  const member = service.actions.find((each) => each.name === action)?.response.find((each) => each.name === field);
  const type = member?.type;
  const values = type?.kind === "string" ? (type.values ?? []) : [];
  return {
    anchor: anchors.lifecycle(name),
    file: lifecycleFile(name),
    title: `${title}: states, and the Actions that change them`,
    field: link(code(`${action}.${field}`), `${actionPage(action)}#${anchors.response([field])}`),
    states: statesOf(lifecycle).map((state) => ({
      state,
      meaning: values.find(({ value }) => value === state)?.meaning ?? "",
    })),
    changes: changesOf(lifecycle).map((change) => changeWords(change, service)),
  };
}

export function lifecycleFile(resource: string): string {
  return `${resource}-states.svg`;
}

function changeWords({ from, to, by }: Change, service: Service): Markdown {
  const cause =
    by.length === 0
      ? words`by itself`
      : join(
          by.map((name) => actionLink(name, service)),
          ", ",
        );
  return words`${from === undefined ? words`new` : code(from)} → ${to === undefined ? words`gone` : code(to)}: ${cause}`;
}

/** From which state to which an Action takes its resource; empty when none of its life cycle says. */
export function stateChangeWords(
  { name, resource }: Action,
  service: Pick<Service, "resources">,
): Markdown | undefined {
  const lifecycle = service.resources.find((each) => each.name === resource)?.lifecycle;
  const own = lifecycle?.transitions.filter(({ by }) => by.includes(name)) ?? [];
  if (own.length === 0) return undefined;
  const changes = own.map(({ from, to }) => {
    const before = prose(joined(from, "or"), { ...PLAIN, codes: from });
    if (to === undefined) return words`gone afterwards; it must be ${before}`;
    return from.length === 0 ? words`${code(to)} afterwards` : words`from ${before} to ${code(to)}`;
  });
  return words`${join(changes, ", or ")} (${link(words`life cycle`, `index.md#${anchors.lifecycle(resource)}`)})`;
}
