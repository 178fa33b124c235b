import { type Memory, noMemory } from "../cache/memory.js";
import type { Templates } from "../emit/emitter.js";
import type { Target } from "../emit/port/language.js";
import { builtInFolder, loadTarget } from "../emit/port/load.js";
import { servicePlan } from "../emit/port/plan.js";
import { ServiceNames } from "../emit/port/service-names.js";
import type { Service } from "../model/model.js";
import type { PortViews } from "./action-facts.js";

type PortViewsOf = (service: Service) => PortViews;

/** Made once for the templates, since several targets ask for the same. */
const made = new WeakMap<Templates, PortViewsOf>();

/** What the ports among the templates make of an API. One that has a mistake is none: the port itself reports it. */
export function portViewsOf(templates: Templates, memory: Memory = noMemory): PortViewsOf {
  const known = made.get(templates);
  if (known !== undefined) return known;
  const [python, go] = [targetOf("python", templates, memory), targetOf("go", templates, memory)];
  const views = new WeakMap<Service, PortViews>();
  const viewsOf = (service: Service): PortViews => {
    const found = views.get(service) ?? {
      python: python && new ServiceNames(service, python),
      go: go && { target: go, plan: servicePlan(service, go) },
    };
    views.set(service, found);
    return found;
  };
  made.set(templates, viewsOf);
  return viewsOf;
}

function targetOf(name: string, templates: Templates, memory: Memory): Target | undefined {
  const folder = builtInFolder(name, templates);
  return folder === undefined ? undefined : loadTarget(folder, memory).loaded?.target;
}
