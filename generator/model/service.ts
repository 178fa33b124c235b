import { diagnostic } from "../diagnostics/catalogue.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { wholeFile } from "../diagnostics/span.js";
import type { ActionFile } from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import type { Positions } from "../spec/positions.js";
import type { Written } from "../spec/written.js";
import { resolveAction, resolveErrors } from "./actions.js";
import { Drafts } from "./drafts.js";
import { resolveEndpoints } from "./endpoints.js";
import { resolveLifecycle } from "./lifecycles.js";
import { Mixins } from "./mixins.js";
import type { Action, Resource, Service } from "./model.js";
import { defined, type Scope } from "./scope.js";
import { checkActionNames, checkPending, checkReplacements, checkWaiterIds, reportUnused } from "./service-checks.js";
import { Shapes } from "./shapes.js";
import type { Uses } from "./uses.js";

/** Resolves the Actions of one service, one by one, and then the service itself. */
export class ServiceResolver {
  readonly #written: ServiceSpec;
  readonly #shapes: Shapes;
  readonly #mixins: Mixins;
  readonly #scope: Scope;
  readonly #drafts: Drafts;
  readonly #pending: readonly string[];
  /** What is wrong with what all Actions share. */
  readonly #mistakes = new Diagnostics();

  /** @param diagnostics where mistakes in drafts go */
  constructor(written: ServiceSpec, uses: Uses, positions: Positions, diagnostics: Diagnostics) {
    const file = written.service.content;
    this.#written = written;
    this.#shapes = new Shapes(written, uses, positions, this.#mistakes);
    this.#mixins = new Mixins(written, uses);
    // A draft does not hold the Action yet.
    const drafted = new Set(written.actions.flatMap(({ head }) => (head.isDraft ? [head.name] : [])));
    this.#pending = (file.pending ?? []).filter((name) => !drafted.has(name));
    this.#scope = {
      positions,
      diagnostics,
      published: file.published ?? false,
      shapes: this.#shapes,
      documents: Object.keys(file.documents),
      parametersIn: file.parametersIn ?? "query",
      methods: file.methods ?? ["POST"],
      allRead: written.complete,
      actionNames: [...written.actions.map(({ head }) => head.name), ...this.#pending],
      errorCodes: (file.errors ?? []).map((error) => error.code),
    };
    this.#drafts = new Drafts(this.#scope);
  }

  action({ content, resource }: Written<ActionFile>, diagnostics: Diagnostics): Action {
    return resolveAction(content, resource, this.#mixins, { ...this.#scope, diagnostics });
  }

  draft({ content, resource }: Written<ActionFile>): Action {
    return resolveAction(content, resource, this.#mixins, this.#drafts.add(content));
  }

  /** The service itself, once its Actions are resolved. */
  service(written: readonly Action[], diagnostics: Diagnostics): Omit<Service, "actions"> {
    const { positions } = this.#scope;
    const { complete, service, actions: files } = this.#written;
    const file = service.content;
    const scope = { ...this.#scope, diagnostics };
    diagnostics.addAll(this.#mistakes.sorted());
    const candidates = Object.keys(file.resources);
    for (const { resource: name, path } of files) {
      if (!candidates.includes(name))
        diagnostics.add(diagnostic("unknown-resource", wholeFile(path), { name, candidates }));
    }
    const actions = inOrder(
      written,
      candidates.map((name) => ({ name })),
    );
    this.#drafts.report(file, actions.length, diagnostics);
    checkActionNames(actions, diagnostics);
    checkWaiterIds(actions, diagnostics);
    checkPending(file, actions, this.#pending, scope);
    if (complete) checkReplacements(this.#written, scope);
    if (complete) reportUnused(this.#shapes, this.#mixins, scope);
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
      pending: this.#pending,
      span: positions.value(file, "service"),
    };
  }
}

/** The Actions in the order of the resources, and by name within one. */
export function inOrder(actions: readonly Action[], resources: readonly Pick<Resource, "name">[]): Action[] {
  const order = resources.map(({ name }) => name);
  return [...actions].sort(
    (a, b) => order.indexOf(a.resource) - order.indexOf(b.resource) || (a.name < b.name ? -1 : 1),
  );
}
