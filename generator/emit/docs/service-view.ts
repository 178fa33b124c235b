import type { Action, Service } from "../../model/model.js";
import { actionFacts, type FactSources } from "../../samples/action-facts.js";
import { catchingSamples, type Params, type Sample } from "../../samples/index.js";
import type { PortTargets } from "../../samples/port-targets.js";
import { endpointHost, vpcHost } from "../../wire/endpoint.js";
import { conflictCount } from "./conflicts-view.js";
import { type ErrorsView, errorsView } from "./error-view.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { type LifecycleView, lifecycleViews } from "./lifecycle-view.js";
import { actionPage, anchors, methodName } from "./names.js";
import { code, codeCell, join, link, type Markdown, words } from "./safe.js";
import { type SampleView, sampleViews } from "./sample-view.js";
import { documentTitle } from "./source-view.js";
import { waiterRow } from "./waiter-view.js";

/** The page of one service. */
export interface ServiceView {
  readonly source: string;
  readonly title: string;
  readonly product: string;
  readonly version: string;
  readonly description: string;
  readonly resources: readonly ResourceView[];
  /** The known regions, each with its hosts. */
  readonly endpoints: readonly EndpointRow[];
  /** The regions beside these. */
  readonly otherRegions: EndpointRow;
  readonly hasVpcHosts: boolean;
  readonly endpointNotes: readonly string[];
  readonly fillsInRegion: boolean;
  readonly samples: readonly SampleView[];
  readonly hasLists: boolean;
  readonly lists: Markdown;
  readonly hasWaiters: boolean;
  readonly waiters: readonly { readonly waiter: Markdown; readonly states: Markdown }[];
  readonly hasErrors: boolean;
  readonly errors: ErrorsView;
  readonly documents: readonly {
    readonly key: string;
    readonly title: string;
  }[];
  readonly hasConflicts: boolean;
  readonly conflicts: Markdown;
  readonly hasPending: boolean;
  readonly pendingAmount: string;
  readonly pending: Markdown;
}

interface EndpointRow {
  readonly region: Markdown;
  readonly host: Markdown;
  readonly vpcHost: Markdown;
}

interface ResourceView {
  readonly title: string;
  readonly anchor: string;
  readonly description: string;
  readonly hasLifecycle: boolean;
  readonly lifecycle: LifecycleView | null;
  readonly actions: readonly {
    readonly page: Markdown;
    readonly effect: string;
    readonly summary: string;
  }[];
}

/** @param samples how an Action of it is called */
export function serviceView(service: Service, samples: readonly Sample[]): ServiceView {
  const lifecycles = lifecycleViews(service);
  return {
    source: service.span.file,
    title: service.title,
    product: service.product,
    version: service.version,
    description: service.description,
    resources: service.resources.map(({ name, title, description }) => ({
      title,
      anchor: anchors.resource(name),
      description,
      hasLifecycle: lifecycles.has(name),
      lifecycle: lifecycles.get(name) ?? null,
      actions: service.actions.filter(({ resource }) => resource === name).map(actionRow),
    })),
    endpoints: service.endpoints.regions.map((region) => ({
      region: codeCell(region),
      host: codeCell(endpointHost(service.endpoints, region)),
      vpcHost: hostOrNone(vpcHost(service.endpoints, region)),
    })),
    otherRegions: otherRegions(service),
    hasVpcHosts: service.endpoints.vpc !== undefined || Object.keys(service.endpoints.vpcHosts).length > 0,
    endpointNotes: service.endpoints.notes,
    fillsInRegion: service.actions.some(({ parameters }) =>
      parameters.some(({ fromClient }) => fromClient !== undefined),
    ),
    samples: sampleViews(samples),
    hasLists: service.actions.some(({ paginator }) => paginator !== undefined),
    lists: listWords(service),
    hasWaiters: service.actions.some(({ waiters }) => waiters.length > 0),
    waiters: service.actions.flatMap((action) => action.waiters.map((waiter) => waiterRow(waiter, action))),
    hasErrors: service.errors.length > 0,
    errors: errorsView(service.errors),
    documents: Object.entries(service.documents).map(([key, document]) => ({
      key,
      title: documentTitle(document),
    })),
    hasConflicts: conflictCount(service) > 0,
    conflicts: link(words`Where they differ`, `../conflicts.md#${anchors.conflictsOfService(service)}`),
    hasPending: service.pending.length > 0,
    pendingAmount: service.pending.length === 1 ? "1 Action" : `${service.pending.length} Actions`,
    pending: join(service.pending.map(code), ", "),
  };
}

function actionRow({ name, deprecated, effect, summary }: Action): ResourceView["actions"][number] {
  return {
    page: link(code(name), actionPage(name)),
    effect: deprecated === undefined ? effect : `${effect}, deprecated`,
    summary,
  };
}

/** The Actions whose lists come in pages. */
function listWords({ actions }: Service): Markdown {
  const paged = actions.filter(({ paginator }) => paginator !== undefined);
  return join(
    paged.map((action) => link(code(methodName(action)), `${actionPage(action.name)}#pages`)),
    ", ",
  );
}

function otherRegions({ endpoints: { default: host, vpc, regions } }: Service): EndpointRow {
  const region = `${host} ${vpc}`.includes("{region}") ? code("{region}") : words`region`;
  return {
    region: regions.length === 0 ? words`every ${region}` : words`any other ${region}`,
    host: codeCell(host),
    vpcHost: hostOrNone(vpc),
  };
}

function hostOrNone(host: string | undefined): Markdown {
  return host === undefined ? words`none` : codeCell(host);
}

/** Client, one call and its errors, in each language. */
export function callSamples(
  action: Action,
  params: Params,
  sources: FactSources,
  go: PortTargets["go"],
): readonly Sample[] {
  return catchingSamples(actionFacts(action, sources, go), { params, regionId: CIRCUMSTANCES.region });
}

const EFFECTS: readonly Action["effect"][] = ["read", "write", "destructive"];

/** An example, of reading if there is one, with as few parameters as there are. */
export function simplestCall({ actions }: Service): { readonly action: Action; readonly request: Params } | undefined {
  const calls = actions.flatMap((action) => action.examples.map(({ request }) => ({ action, request })));
  return calls.sort(
    (a, b) =>
      EFFECTS.indexOf(a.action.effect) - EFFECTS.indexOf(b.action.effect) ||
      Object.keys(a.request).length - Object.keys(b.request).length,
  )[0];
}
