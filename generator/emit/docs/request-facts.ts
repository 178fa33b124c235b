import type { Action } from "../../model/model.js";
import { endpointHost } from "../../wire/endpoint.js";
import type { ApiOutline } from "./api-outline.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { formParameters } from "./form.js";
import { stateChangeWords } from "./lifecycle-view.js";
import { anchors } from "./names.js";
import { code, join, link, type Markdown, words } from "./safe.js";

/** How an Action is called, whatever the language: endpoint, method, permission, and what a second call does. */
export interface RequestFacts {
  readonly endpoint: Markdown;
  readonly method: Markdown;
  readonly version: Markdown;
  readonly permission: Markdown;
  readonly repetition: Markdown;
  readonly hasStateChange: boolean;
  /** From which state of the resource to which. */
  readonly stateChange: Markdown;
  readonly hasDryRun: boolean;
  readonly dryRun: Markdown;
  readonly schema: Markdown;
}

export function requestFacts(action: Action, service: ApiOutline): RequestFacts {
  const { region } = CIRCUMSTANCES;
  const dryRun = action.parameters.find((member) => member.dryRun !== undefined);
  const stateChange = stateChangeWords(action, service);
  return {
    endpoint: words`${code(`https://${endpointHost(service.endpoints, region)}`)} in ${code(region)}; ${link(words`all regions`, "index.md#endpoints")}`,
    method: words`HTTP ${join(action.methods.map(code), " or ")}, ${placeWords(action)}`,
    version: words`${code(service.version)} of the API; ${link(words`how requests are signed`, "index.md#signatures")}`,
    permission: permissionWords(action),
    repetition: repetitionWords(action),
    hasStateChange: stateChange !== undefined,
    stateChange: stateChange ?? words``,
    hasDryRun: dryRun !== undefined,
    dryRun: dryRun === undefined ? words`` : words`${parameter(dryRun.name)} only checks the request`,
    schema: code(`jsonschema/${service.name}/${action.name}.json`),
  };
}

/** Where the parameters stand in the request. */
function placeWords(action: Action): Markdown {
  const inForm = formParameters(action).length;
  if (action.parameters.length === 0) return words`no parameters`;
  if (inForm === 0) return words`parameters in the query`;
  if (inForm === action.parameters.length) return words`parameters in the form body`;
  return words`parameters in the query, some in the form body`;
}

function permissionWords({ authorization }: Action): Markdown {
  if (authorization === undefined) return words`no source says which`;
  return words`${code(authorization.action)} (${link(words`policy`, "#authorization")})`;
}

/** What happens when the same request is sent again, after a time limit for example. */
function repetitionWords({ effect, parameters }: Action): Markdown {
  const token = parameters.find(({ idempotencyToken }) => idempotencyToken);
  if (token !== undefined) {
    return words`safe with the same ${parameter(token.name)}, which the SDK fills in`;
  }
  if (effect === "read") return words`safe, since nothing changes`;
  return words`by you alone: without an idempotency token the SDK repeats nothing that may have been carried out`;
}

function parameter(name: string): Markdown {
  return link(code(name), `#${anchors.parameter([name])}`);
}
