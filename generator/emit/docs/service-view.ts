import type { Action, Model, Service } from "../../model/model.js";
import { type ErrorView, errorView } from "./error-view.js";
import { CIRCUMSTANCES, clientLines } from "./example-view.js";
import { actionPage, anchors, clientName, methodName } from "./names.js";
import { code, link, type Markdown } from "./safe.js";
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
  readonly defaultHost: string;
  readonly sample: string;
  readonly hasErrors: boolean;
  readonly errors: readonly ErrorView[];
  readonly documents: readonly {
    readonly key: string;
    readonly title: string;
  }[];
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
    readonly description: string;
  }[];
}

export function indexView(model: Model): IndexView {
  return {
    services: model.services.map((service) => ({
      page: link(code(service.name), `${service.name}/index.md`),
      title: service.title,
      version: service.version,
      actions: String(service.actions.length),
      description: service.description,
    })),
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
    defaultHost: service.endpoints.default,
    sample: sample(service),
    hasErrors: service.errors.length > 0,
    errors: service.errors.map(errorView),
    documents: Object.entries(service.documents).map(([key, document]) => ({
      key,
      title: documentTitle(document),
    })),
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

/** An example of reading with as few parameters as there are. */
function simplestCall(service: Service): string | undefined {
  const calls = service.actions
    .filter(({ effect }) => effect === "read")
    .flatMap((action) => action.examples.map(({ request }) => ({ action, request })))
    .sort((a, b) => Object.keys(a.request).length - Object.keys(b.request).length);
  const [first] = calls;
  if (first === undefined) return undefined;
  const before = `const result = await ${service.name}.${methodName(first.action)}(`;
  return callSample(before, first.request, ");").replaceAll("\n", "\n  ");
}
