import { diagnostic } from "../diagnostics/catalogue.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { wholeFile } from "../diagnostics/span.js";
import type { ServiceFile } from "../spec/language.js";
import type { ServiceSpec, Spec } from "../spec/load.js";
import { resolveAction, resolveErrors } from "./actions.js";
import { Drafts } from "./drafts.js";
import { resolveEndpoints } from "./endpoints.js";
import { foldName } from "./field-checks.js";
import { resolveLifecycle } from "./lifecycles.js";
import { Mixins } from "./mixins.js";
import type { Action, Model, Service, Waiter } from "./model.js";
import { defined, type Scope } from "./scope.js";
import { Shapes } from "./shapes.js";

/** Turns the files as written into the model, and reports every mistake that only the whole shows. */
export function resolveModel(spec: Spec): { model: Model; diagnostics: Diagnostics } {
  const diagnostics = new Diagnostics();
  const services = spec.services.map((service) => resolveService(service, spec, diagnostics));
  return { model: { services }, diagnostics };
}

function resolveService(written: ServiceSpec, spec: Spec, diagnostics: Diagnostics): Service {
  const { positions } = spec;
  const file = written.service.content;
  const shapes = new Shapes(written, positions, diagnostics);
  const mixins = new Mixins(written);
  // A draft does not hold the Action yet.
  const drafted = new Set(written.actions.flatMap(({ content }) => (content.draft ? [content.action] : [])));
  const pending = (file.pending ?? []).filter((name) => !drafted.has(name));
  const scope: Scope = {
    positions,
    diagnostics,
    published: file.published ?? false,
    shapes,
    documents: Object.keys(file.documents),
    parametersIn: file.parametersIn ?? "query",
    methods: file.methods ?? ["POST"],
    allRead: written.complete,
    actionNames: [...written.actions.map(({ content }) => content.action), ...pending],
    errorCodes: (file.errors ?? []).map((error) => error.code),
  };
  const drafts = new Drafts(scope);
  const order = Object.keys(file.resources);
  const actions = written.actions
    .map(({ content, resource, path }) => {
      if (!order.includes(resource)) {
        const span = wholeFile(path);
        diagnostics.add(diagnostic("unknown-resource", span, { name: resource, candidates: order }));
      }
      return resolveAction(content, resource, mixins, content.draft ? drafts.add(content) : scope);
    })
    .sort((a, b) => order.indexOf(a.resource) - order.indexOf(b.resource) || (a.name < b.name ? -1 : 1));
  drafts.report(file, actions.length);
  checkActionNames(actions, diagnostics);
  checkWaiterIds(actions, diagnostics);
  checkPending(file, actions, pending, scope);
  if (written.complete) checkReplacements(written, scope);
  if (written.complete) reportUnused(shapes, mixins, scope);
  return {
    name: file.service,
    product: file.product,
    title: file.title,
    version: file.version,
    description: file.description.trim(),
    documents: Object.fromEntries(Object.entries(file.documents).map(([name, about]) => [name, defined(about)])),
    endpoints: resolveEndpoints(file.endpoints, scope),
    resources: Object.entries(file.resources).map(([name, { lifecycle, ...about }]) => ({
      name,
      ...about,
      ...defined({ lifecycle: lifecycle && resolveLifecycle(lifecycle, actions, scope) }),
    })),
    errors: resolveErrors(file.errors ?? [], scope),
    actions,
    pending,
    span: positions.value(file, "service"),
  };
}

/**
 * An Action that the spec holds is not pending, and none is named twice.
 *
 * @param open those of the file that are pending indeed
 */
function checkPending(
  file: ServiceFile,
  actions: readonly Action[],
  open: readonly string[],
  { positions, diagnostics }: Scope,
): void {
  const { pending = [] } = file;
  pending.forEach((name, index) => {
    const held = open.includes(name) ? actions.find((action) => action.name === name) : undefined;
    const span = positions.value(pending, index);
    if (held !== undefined) {
      const related = [{ message: "the Action", span: held.span }];
      diagnostics.add(diagnostic("not-pending", span, { name }, related));
    } else if (pending.indexOf(name) < index) {
      diagnostics.add(diagnostic("duplicate-name", span, { kind: "pending Action", name }));
    }
  });
}

function reportUnused(shapes: Shapes, mixins: Mixins, { positions, diagnostics }: Scope): void {
  for (const { name, holder } of shapes.unused()) {
    diagnostics.add(diagnostic("unused", positions.key(holder, name), { kind: "shape", name }));
  }
  for (const mixin of mixins.unused()) {
    diagnostics.add(diagnostic("unused", positions.value(mixin, "mixin"), { kind: "mixin", name: mixin.mixin }));
  }
}

/** What a deprecated Action is replaced by is an Action of the same service. */
function checkReplacements({ actions }: ServiceSpec, { positions, diagnostics }: Scope): void {
  const candidates = actions.map(({ content }) => content.action);
  for (const { deprecated } of actions.map(({ content }) => content)) {
    if (deprecated?.replacedBy === undefined || candidates.includes(deprecated.replacedBy)) continue;
    const span = positions.value(deprecated, "replacedBy");
    diagnostics.add(diagnostic("unknown-replacement", span, { name: deprecated.replacedBy, candidates }));
  }
}

/** Waiters are named side by side, whatever Action they ask. */
function checkWaiterIds(actions: readonly Action[], diagnostics: Diagnostics): void {
  const seen = new Map<string, Waiter>();
  for (const waiter of actions.flatMap(({ waiters }) => waiters)) {
    const folded = waiter.id.replaceAll("-", "");
    const other = seen.get(folded);
    seen.set(folded, other ?? waiter);
    if (other === undefined) continue;
    const related = [{ message: "the other one", span: other.span }];
    const facts = { kind: "waiter", name: waiter.id };
    diagnostics.add(
      other.id === waiter.id
        ? diagnostic("duplicate-name", waiter.span, facts, related)
        : diagnostic("name-collision", waiter.span, { ...facts, other: other.id, hint: "rename one of them" }, related),
    );
  }
}

/** Methods are named after Actions in each language's own casing. */
function checkActionNames(actions: readonly Action[], diagnostics: Diagnostics): void {
  const seen = new Map<string, Action>();
  for (const action of actions) {
    const folded = foldName(action.name);
    const other = seen.get(folded);
    seen.set(folded, other ?? action);
    if (other === undefined) continue;
    const related = [{ message: "the other one", span: other.span }];
    if (other.name === action.name) {
      diagnostics.add(diagnostic("duplicate-name", action.span, { kind: "Action", name: action.name }, related));
    } else {
      diagnostics.add(
        diagnostic(
          "name-collision",
          action.span,
          { kind: "Action", name: action.name, other: other.name, hint: "rename one of them" },
          related,
        ),
      );
    }
  }
}
