import type { Action, Model, Service } from "../../model/model.js";
import { endpointHost, vpcHost } from "../../wire/endpoint.js";
import { conflictCount } from "./conflicts-view.js";
import { type ErrorsView, errorsView } from "./error-view.js";
import { CIRCUMSTANCES, clientLines } from "./example-view.js";
import { actionPage, anchors, clientName, methodName } from "./names.js";
import { code, codeCell, join, link, type Markdown, words } from "./safe.js";
import { callSample } from "./sample.js";
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
  readonly sample: string;
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
  readonly actions: readonly {
    readonly page: Markdown;
    readonly effect: string;
    readonly summary: string;
  }[];
}

/** The page that lists the services. */
export interface IndexView {
  readonly services: readonly {
    readonly page: Markdown;
    readonly title: string;
    readonly version: string;
    readonly actions: string;
    readonly pending: string;
    readonly description: string;
  }[];
  readonly conflicts: string;
}

export function indexView(model: Model): IndexView {
  return {
    services: model.services.map((service) => ({
      page: link(code(service.name), `${service.name}/index.md`),
      title: service.title,
      version: service.version,
      actions: String(service.actions.length),
      pending: String(service.pending.length),
      description: service.description,
    })),
    conflicts: String(model.services.reduce((sum, service) => sum + conflictCount(service), 0)),
  };
}

export function serviceView(service: Service): ServiceView {
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
    sample: sample(service),
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

/** Client, one call and its errors. */
function sample(service: Service): string {
  const call = simplestCall(service);
  const client = `new ${clientName(service)}({ regionId: "${CIRCUMSTANCES.region}" })`;
  return [
    'import { ApiError } from "slb-sdk";',
    clientLines(service)[0],
    "",
    "// AccessKey: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment.",
    `const ${service.name} = ${client};`,
    "try {",
    ...(call === undefined ? [] : [`  ${call}`, "  console.log(result);"]),
    "} catch (error) {",
    "  if (!(error instanceof ApiError)) throw error;",
    "  console.error(error.code, error.message, error.requestId, error.retryable);",
    "}",
  ].join("\n");
}

const EFFECTS: readonly Action["effect"][] = ["read", "write", "destructive"];

/** An example, of reading if there is one, with as few parameters as there are. */
function simplestCall(service: Service): string | undefined {
  const calls = service.actions
    .flatMap((action) => action.examples.map(({ request }) => ({ action, request })))
    .sort(
      (a, b) =>
        EFFECTS.indexOf(a.action.effect) - EFFECTS.indexOf(b.action.effect) ||
        Object.keys(a.request).length - Object.keys(b.request).length,
    );
  const [first] = calls;
  if (first === undefined) return undefined;
  const before = `const result = await ${service.name}.${methodName(first.action)}(`;
  return callSample(before, first.request, ");").replaceAll("\n", "\n  ");
}
