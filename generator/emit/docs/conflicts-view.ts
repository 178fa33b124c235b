import type { Action, Resource, Service } from "../../model/model.js";
import type { Members } from "../api-members.js";
import { type ConflictGroup, conflictGroups } from "./conflict-groups.js";
import { type ConflictView, conflictView } from "./conflict-view.js";
import { type FactPlaces, factTarget, fromAbove } from "./fact-target.js";
import { actionLexicon } from "./lexicon.js";
import { actionPage, anchors } from "./names.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";
import { documentTitle } from "./source-view.js";

/** What the page knows of an API beside the members of its Actions. */
export interface ConflictFrame
  extends Pick<Service, "name" | "title" | "documents" | "pending">, Pick<FactPlaces, "errors"> {
  readonly resources: readonly Pick<Resource, "name" | "title">[];
  readonly actions: readonly ConflictingAction[];
}

type ConflictingAction = FactPlaces & Pick<Action, "resource" | "conflicts">;

/** An API with the members of its Actions; a whole one has more than that. */
type Api = ConflictFrame & { readonly actions: readonly (ConflictingAction & Members)[] };

type Group = ConflictGroup<Api["actions"][number]>;

export function conflictFrame(service: Service): ConflictFrame {
  const { name, title, documents, pending } = service;
  return {
    name,
    title,
    documents,
    pending,
    errors: service.errors.map(({ code: each }) => ({ code: each })),
    resources: service.resources.map((resource) => ({ name: resource.name, title: resource.title })),
    actions: service.actions.map((action) => ({
      name: action.name,
      resource: action.resource,
      rules: action.rules.map(({ id }) => ({ id })),
      errors: action.errors.map(({ code: each }) => ({ code: each })),
      conflicts: action.conflicts,
    })),
  };
}

/** The page of all facts on which documents differ. */
export interface ConflictsView {
  readonly counts: readonly CountView[];
  readonly isEmpty: boolean;
  readonly services: readonly ServiceView[];
}

interface CountView {
  readonly name: string;
  readonly title: string;
  readonly conflicts: string;
  readonly shared: string;
  readonly actions: string;
}

interface ServiceView {
  readonly anchor: string;
  readonly title: string;
  readonly contents: Markdown;
  readonly documents: readonly { readonly key: string; readonly title: string }[];
  readonly sections: readonly SectionView[];
}

/** The conflicts of one resource, or those that Actions of several resources share. */
interface SectionView {
  readonly anchor: string;
  readonly title: string;
  readonly service: string;
  readonly groups: readonly GroupView[];
}

interface GroupView {
  readonly anchor: string;
  readonly title: Markdown;
  readonly conflicts: readonly ConflictView[];
}

interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly groups: readonly Group[];
}

export function conflictsView(services: readonly Api[]): ConflictsView {
  const concerned = services.filter(({ actions }) => actions.some(({ conflicts }) => conflicts.length > 0));
  return {
    counts: services.map(countView),
    isEmpty: concerned.length === 0,
    services: concerned.map(serviceView),
  };
}

/** How many facts of a service the documents differ on. */
export function conflictCount(service: Pick<Service, "actions">): number {
  return amount(conflictGroups(service));
}

function countView(service: Api): CountView {
  const groups = conflictGroups(service);
  return {
    name: service.name,
    title: service.title,
    conflicts: String(amount(groups)),
    shared: String(amount(groups.filter(({ isShared }) => isShared))),
    actions: String(service.actions.filter(({ conflicts }) => conflicts.length > 0).length),
  };
}

function amount(groups: readonly Pick<ConflictGroup, "conflicts">[]): number {
  return groups.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
}

function serviceView(service: Api): ServiceView {
  const sections = sectionsOf(service);
  const entries = sections.map(({ title, anchor, groups }) => {
    const count = prose(String(amount(groups)), PLAIN);
    return words`${link(prose(title, PLAIN), `#${anchor}`)} (${count})`;
  });
  return {
    anchor: anchors.conflictsOfService(service),
    title: service.title,
    contents: join(entries, ", "),
    documents: Object.entries(service.documents).map(([key, document]) => ({ key, title: documentTitle(document) })),
    sections: sections.map(({ title, anchor, groups }) => ({
      anchor,
      title,
      service: service.name,
      groups: groups.map((group) => groupView(group, service)),
    })),
  };
}

function sectionsOf(service: Api): readonly Section[] {
  const groups = conflictGroups(service).map((group) => ({ group, resource: resourceOf(group) }));
  const groupsOf = (wanted: string | undefined) =>
    groups.filter(({ resource }) => resource === wanted).map(({ group }) => group);
  const across: Section = {
    title: "Several resources",
    anchor: anchors.conflictsAcross(service),
    groups: groupsOf(undefined),
  };
  const within = service.resources.map(({ name, title }): Section => ({
    title,
    anchor: anchors.conflictsOfResource(name, service),
    groups: groupsOf(name),
  }));
  return [across, ...within].filter((section) => section.groups.length > 0);
}

/** The resource that all Actions of a group have in common. */
function resourceOf({ actions }: Group): string | undefined {
  const [{ resource }] = actions;
  return actions.every((action) => action.resource === resource) ? resource : undefined;
}

function groupView(group: Group, service: Api): GroupView {
  const [action] = group.actions;
  const lexicon = actionLexicon(service, action, `${service.name}/`);
  return {
    anchor: anchors.conflicts(group, service),
    title: groupTitle(group, service),
    conflicts: group.conflicts.map((conflict) => {
      const target = group.isShared ? undefined : factTarget(conflict.about, action, service);
      return conflictView(conflict, target === undefined ? undefined : fromAbove(target, action, service), lexicon);
    }),
  };
}

function groupTitle({ name, isShared, actions }: Group, service: Api): Markdown {
  const pages = actions.map((action) =>
    link(code(action.name), `${service.name}/${actionPage(action.name)}#conflicts`),
  );
  return isShared ? words`**${code(name)}**, part of ${join(pages, ", ")}` : words`**${join(pages, "")}**`;
}
