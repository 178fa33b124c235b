import { type Change, change, type Place, within } from "../change.js";
import type { Endpoints, Resource, Service, SourceDocument } from "../../model/model.js";
import { compareActions } from "./actions.js";
import { compareEndpoints } from "./endpoints.js";
import { compareErrors } from "./errors.js";
import { pairUp } from "./pairing.js";
import { compareText } from "./texts.js";

/** The services of two models, by name. */
export function compareServices(before: readonly Service[], after: readonly Service[]): Change[] {
  const { added, removed, kept } = pairUp(before, after, ({ name }) => name);
  const at = (name: string): Place => ({ api: name, node: "" });
  return [
    ...removed.map(({ name }) => change("service-removed", at(name), "presence", name, undefined)),
    ...added.map(({ name }) => change("service-added", at(name), "presence", undefined, name)),
    ...kept.flatMap(([older, newer]) => compareService(at(older.name), older, newer)),
  ];
}

function compareService(place: Place, before: Service, after: Service): Change[] {
  return [
    ...compareText(place, "version", before.version, after.version, "api-version-changed"),
    ...compareText(place, "product", before.product, after.product, "product-changed"),
    ...compareText(place, "title", before.title, after.title, "description-changed"),
    ...compareText(place, "description", before.description, after.description, "description-changed"),
    ...compareDocuments(place, before.documents, after.documents),
    ...compareEndpoints(within(place, "endpoints"), before.endpoints, after.endpoints),
    ...compareEndpointNotes(within(place, "endpoints"), before.endpoints, after.endpoints),
    ...compareResources(place, before.resources, after.resources),
    ...compareErrors(place, before.errors, after.errors),
    ...comparePending(place, before, after),
    ...compareActions(place.api, before.actions, after.actions),
  ];
}

function compareEndpointNotes(place: Place, before: Endpoints, after: Endpoints): Change[] {
  return compareText(place, "notes", before.notes, after.notes, "notes-changed");
}

type Documents = Readonly<Record<string, SourceDocument>>;

function compareDocuments(place: Place, before: Documents, after: Documents): Change[] {
  const { added, removed, kept } = pairUp(Object.keys(before), Object.keys(after), (name) => name);
  const at = (name: string) => within(place, `documents.${name}`);
  return [
    ...removed.map((name) => change("document-removed", at(name), "presence", before[name]?.title, undefined)),
    ...added.map((name) => change("document-added", at(name), "presence", undefined, after[name]?.title)),
    ...kept.flatMap(([name]) =>
      (["title", "date"] as const).flatMap((fact) =>
        compareText(at(name), fact, before[name]?.[fact], after[name]?.[fact], "document-changed"),
      ),
    ),
  ];
}

function compareResources(place: Place, before: readonly Resource[], after: readonly Resource[]): Change[] {
  const { added, removed, kept } = pairUp(before, after, ({ name }) => name);
  const at = ({ name }: Resource) => within(place, `resources.${name}`);
  return [
    ...removed.map((resource) => change("resource-removed", at(resource), "presence", resource.title, undefined)),
    ...added.map((resource) => change("resource-added", at(resource), "presence", undefined, resource.title)),
    ...kept.flatMap(([older, newer]) => [
      ...compareText(at(older), "title", older.title, newer.title, "description-changed"),
      ...compareText(at(older), "description", older.description, newer.description, "description-changed"),
      ...compareText(at(older), "lifecycle", older.lifecycle, newer.lifecycle, "lifecycle-changed"),
    ]),
  ];
}

/** Actions that are known and not described; of one that is described on the other side its own change tells. */
function comparePending(place: Place, before: Service, after: Service): Change[] {
  const { added, removed } = pairUp(before.pending, after.pending, (name) => name);
  const isDescribed = (name: string, { actions }: Service) => actions.some((action) => action.name === name);
  const at = (name: string) => within(place, `pending.${name}`);
  return [
    ...removed
      .filter((name) => !isDescribed(name, after))
      .map((name) => change("action-not-pending", at(name), "presence", name, undefined)),
    ...added
      .filter((name) => !isDescribed(name, before))
      .map((name) => change("action-pending", at(name), "presence", undefined, name)),
  ];
}
