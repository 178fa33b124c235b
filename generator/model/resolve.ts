import { fingerprint } from "../cache/fingerprint.js";
import { type Memory, noMemory } from "../cache/memory.js";
import { Diagnostics } from "../diagnostics/diagnostic.js";
import { recallClean } from "../spec/clean.js";
import type { ServiceSpec, Spec } from "../spec/load.js";
import { keptAction, restoredAction } from "./kept-action.js";
import type { Action, Model, Service } from "./model.js";
import { inOrder, ServiceResolver } from "./service.js";
import { Uses } from "./uses.js";

/**
 * Turns the files as written into the model, and reports every mistake that only the whole shows.
 *
 * @param memory spares what nothing was wrong with being resolved again
 */
export function resolveModel(spec: Spec, memory: Memory = noMemory): { model: Model; diagnostics: Diagnostics } {
  const diagnostics = new Diagnostics();
  const services = spec.services.map((service) => resolveService(service, spec, diagnostics, memory));
  return { model: { services }, diagnostics };
}

/**
 * An Action depends on its own file and on what all Actions share, the service on all files. Where nothing of it has
 * changed, no file is even parsed.
 */
function resolveService(written: ServiceSpec, { positions }: Spec, diagnostics: Diagnostics, memory: Memory): Service {
  const uses = new Uses();
  const shared = sharedBy(written);
  let started: ServiceResolver | undefined;
  const resolver = () => (started ??= new ServiceResolver(written, uses, positions, diagnostics));
  const actions = written.actions.map((file): Action => {
    // What is open in drafts is counted in each run.
    if (file.head.isDraft) return resolver().draft(file);
    const { kept, used } = recallClean(memory, "Action", [file.digest, shared], diagnostics, (found) => {
      const made = uses.during(() => resolver().action(file, found));
      return { kept: keptAction(made.result, memory !== noMemory), used: made.used };
    });
    uses.repeat(used);
    return restoredAction(kept);
  });
  const files = written.actions.map(({ digest }) => digest);
  const { pending, span, ...service } = recallClean(memory, "service", [files, shared], diagnostics, (found) =>
    resolver().service(actions, found),
  );
  return { ...service, actions: inOrder(actions, service.resources), pending, span };
}

/** Stands for all that a service is resolved from. */
export function digestOfService(written: ServiceSpec): string {
  return fingerprint("service", [written.actions.map(({ digest }) => digest), sharedBy(written)]);
}

/** All that the Actions of a service have in common. */
function sharedBy({ service, shapes, mixins, actions, broken, complete }: ServiceSpec): object {
  return {
    files: [service, ...shapes, ...mixins].map(({ digest }) => digest),
    actions: actions.map(({ head: { name, isDraft } }) => [name, isDraft]),
    broken: [...broken],
    complete,
  };
}
