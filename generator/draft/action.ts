import { defined } from "../model/scope.js";
import type { Service } from "../model/model.js";
import type { ProviderAction, ProviderField } from "../provider/facts.js";
import type { ActionFile } from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import { draftFields, listed } from "./fields.js";
import { dryRunMixin } from "./mixin.js";
import { KnownShapes } from "./shapes.js";
import { wordsOf } from "./words.js";

/** An Action without what people write: summary, descriptions, rules, examples. */
export type DraftedAction = Omit<ActionFile, "summary" | "examples">;

type Position = "query" | "body";

/** What the provider's metadata says of an Action, in the words of the spec. */
export function draftAction(name: string, facts: ProviderAction, written: ServiceSpec, model: Service): DraftedAction {
  const service = written.service.content;
  const request = listed(facts.request);
  const usually = service.parametersIn ?? "query";
  const parametersIn = mostlyIn(request, usually);
  const shapes = new KnownShapes(written.shapes);
  const mixin = dryRunMixin(written.mixins, request, { shapes, parametersIn });
  const scope = { shapes, parametersIn, ...defined({ included: mixin?.parameters }) };
  const parameters = draftFields(request, "parameter", scope, "RegionId");
  const response = draftFields(facts.response, "response", scope, "RequestId");
  const effect = effectOf(name);
  return defined({
    action: name,
    effect,
    deprecated: facts.deprecated ? {} : undefined,
    source: sourceOf(name, Object.keys(service.documents)),
    methods: methodsOf(facts, service.methods ?? ["POST"]),
    parametersIn: parametersIn === usually ? undefined : parametersIn,
    job: effect === "read" ? undefined : jobOf(Object.keys(response), model),
    include: mixin === undefined ? undefined : [mixin.name],
    parameters: Object.keys(parameters).length === 0 ? undefined : parameters,
    response: facts.response.length === 0 ? undefined : response,
  });
}

/**
 * By the verb: what describes, lists, gets or queries reads; what deletes or releases destroys. All else writes, also what
 * removes or cancels: in these APIs it takes apart what can be put together again.
 */
export function effectOf(name: string): ActionFile["effect"] {
  const [verb = ""] = wordsOf(name);
  if (["describe", "list", "get", "query"].includes(verb)) return "read";
  return ["delete", "release"].includes(verb) ? "destructive" : "write";
}

/** Where most parameters go; in doubt where those of the service do. */
function mostlyIn(parameters: readonly ProviderField[], usually: Position): Position {
  const other = usually === "query" ? "body" : "query";
  const elsewhere = parameters.filter((parameter) => parameter.in === other).length;
  return elsewhere * 2 > parameters.length ? other : usually;
}

/** The metadata, or what else service.yaml declares. */
function sourceOf(name: string, documents: readonly string[]): ActionFile["source"] {
  const document = documents.includes("provider") ? "provider" : documents[0];
  return document === undefined ? {} : { [document]: name };
}

/** The methods, the provider's own first, when they are not those of the service. */
function methodsOf({ method, methodsAllowed }: ProviderAction, usual: readonly string[]): ActionFile["methods"] {
  const methods = [...new Set([method, ...methodsAllowed])];
  return methods.join() === usual.join() ? undefined : methods;
}

/** The job that all Actions of the service start which answer with such an id; undefined when they are not of one mind. */
function jobOf(response: readonly string[], { actions }: Service): ActionFile["job"] {
  const known = actions.find(({ job }) => job !== undefined && response.includes(job.id))?.job;
  if (known === undefined) return undefined;
  const alike = actions.filter(
    ({ effect, response: fields }) => effect !== "read" && fields.some((field) => field.name === known.id),
  );
  const agreed = alike.every(({ job }) => job?.id === known.id && job.action === known.action);
  return agreed ? { id: known.id, action: known.action } : undefined;
}
