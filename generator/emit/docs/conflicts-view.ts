import type { Model, Service } from "../../model/model.js";
import { type ConflictGroup, conflictGroups } from "./conflict-groups.js";
import { type ConflictView, conflictView } from "./conflict-view.js";
import { factTarget, fromAbove } from "./fact-target.js";
import { actionLexicon } from "./lexicon.js";
import { actionPage, anchors } from "./names.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";
import { documentTitle } from "./source-view.js";

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
  readonly groups: readonly ConflictGroup[];
}

export function conflictsView({ services }: Model): ConflictsView {
  const concerned = services.filter(({ actions }) => actions.some(({ conflicts }) => conflicts.length > 0));
  return {
    counts: services.map(countView),
    isEmpty: concerned.length === 0,
    services: concerned.map(serviceView),
  };
}

/** How many facts of a service the documents differ on. */
export function conflictCount(service: Service): number {
  return amount(conflictGroups(service));
}

function countView(service: Service): CountView {
  const groups = conflictGroups(service);
  return {
    name: service.name,
    title: service.title,
    conflicts: String(amount(groups)),
    shared: String(amount(groups.filter(({ isShared }) => isShared))),
    actions: String(service.actions.filter(({ conflicts }) => conflicts.length > 0).length),
  };
}

function amount(groups: readonly ConflictGroup[]): number {
  return groups.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
}

function serviceView(service: Service): ServiceView {
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

function sectionsOf(service: Service): readonly Section[] {
  const groups = conflictGroups(service);
  const across: Section = {
    title: "Several resources",
    anchor: anchors.conflictsAcross(service),
    groups: groups.filter((group) => resourceOf(group) === undefined),
  };
  const within = service.resources.map(({ name, title }): Section => ({
    title,
    anchor: anchors.conflictsOfResource(name, service),
    groups: groups.filter((group) => resourceOf(group) === name),
  }));
  return [across, ...within].filter((section) => section.groups.length > 0);
}

/** The resource that all Actions of a group have in common. */
function resourceOf({ actions }: ConflictGroup): string | undefined {
  const [{ resource }] = actions;
  return actions.every((action) => action.resource === resource) ? resource : undefined;
}

function groupView(group: ConflictGroup, service: Service): GroupView {
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

function groupTitle({ name, isShared, actions }: ConflictGroup, service: Service): Markdown {
  const pages = actions.map((action) =>
    link(code(action.name), `${service.name}/${actionPage(action.name)}#conflicts`),
  );
  return isShared ? words`**${code(name)}**, part of ${join(pages, ", ")}` : words`**${join(pages, "")}**`;
}
