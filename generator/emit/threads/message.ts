/** What targets are made of, on its way to a worker. */
import { type KeptAction, keptAction, restoredAction } from "../../model/kept-action.js";
import type { Model, Service } from "../../model/model.js";

/** What targets are made of. */
export interface Subject {
  readonly model: Model;
  /** Services of the model. */
  readonly wanted: readonly Service[];
  /** By target those of the wanted ones whose own files are made; without an entry all of them. */
  readonly own?: ReadonlyMap<string, readonly Service[]> | undefined;
}

interface SentService extends Omit<Service, "actions"> {
  readonly actions: readonly KeptAction[];
}

/** The same for a worker, services told by their places in the model. */
export interface SentSubject {
  readonly services: readonly SentService[];
  readonly wanted: readonly number[];
  readonly own: ReadonlyMap<string, readonly number[]>;
}

export function sentSubject({ model: { services }, wanted, own = new Map() }: Subject): SentSubject {
  const places = (some: readonly Service[]) => some.map((service) => services.indexOf(service));
  return {
    services: services.map((service) => ({
      ...service,
      // A copy, or else all would be sent that the bytes are a part of.
      actions: service.actions.map((action) => {
        const kept = keptAction(action, false);
        return { ...kept, members: kept.members.slice() };
      }),
    })),
    wanted: places(wanted),
    own: new Map([...own].map(([target, some]) => [target, places(some)])),
  };
}

export function receivedSubject({ services: sent, wanted, own }: SentSubject): Subject {
  const services = sent.map((service): Service => ({ ...service, actions: service.actions.map(restoredAction) }));
  const at = (places: readonly number[]) => places.map((place) => services[place]!);
  return {
    model: { services },
    wanted: at(wanted),
    own: new Map([...own].map(([target, places]) => [target, at(places)])),
  };
}
