import type { Action, Model, Service } from "../../model/model.js";
import { conflictCount } from "./conflicts-view.js";
import { type ErrorsView, errorsView } from "./error-view.js";
import { CIRCUMSTANCES, clientLines } from "./example-view.js";
import { actionPage, anchors, clientName, methodName } from "./names.js";
import { code, join, link, type Markdown, words } from "./safe.js";
import { callSample } from "./sample.js";
import { documentTitle } from "./source-view.js";

/** The page of one service. */
export interface ServiceView {
  readonly source: string;
  readonly title: string;
  readonly product: string;
  readonly version: string;
  readonly description: string;
  readonly resources: readonly ResourceView[];
  readonly endpoints: readonly {
    readonly host: string;
    readonly regions: string;
  }[];
  /** Which regions the last host serves. */
  readonly otherRegions: Markdown;
  readonly defaultHost: string;
  readonly fillsInRegion: boolean;
  readonly sample: string;
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
    endpoints: endpointRows(service),
    otherRegions: otherRegions(service),
    defaultHost: service.endpoints.default,
    fillsInRegion: service.actions.some(({ parameters }) =>
      parameters.some(({ fromClient }) => fromClient !== undefined),
    ),
    sample: sample(service),
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

/** The listed regions, by host. */
function endpointRows({ endpoints }: Service): ServiceView["endpoints"] {
  const hosts = [...new Set(Object.values(endpoints.regions))];
  return hosts.map((host) => ({
    host,
    regions: Object.keys(endpoints.regions)
      .filter((region) => endpoints.regions[region] === host)
      .join(", "),
  }));
}

function otherRegions({ endpoints }: Service): Markdown {
  const region = endpoints.default.includes("{region}") ? code("{region}") : words`region`;
  return Object.keys(endpoints.regions).length === 0 ? words`every ${region}` : words`any other ${region}`;
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
