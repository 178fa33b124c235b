/** The view of one API. */
import { NO_HOST } from "../../model/endpoints.js";
import type { Service } from "../../model/model.js";
import { errorView } from "./action-view.js";
import type { Target } from "./language.js";
import { lazyActionView } from "./lazy-action-view.js";
import { type ServicePlan, servicePlan } from "./plan.js";
import type { EndpointsView, ServiceView } from "./view.js";

export function serviceView(
  service: Service,
  target: Target,
  { brief, enums, actions }: ServicePlan = servicePlan(service, target),
): ServiceView {
  return {
    kind: "service",
    ...brief,
    description: service.description,
    endpoints: endpointsView(service),
    resources: service.resources.map(({ name: folder, title: noun, description }) => ({
      name: folder,
      title: noun,
      description,
    })),
    errors: service.errors.map(errorView),
    enums,
    actions: [...actions].map(([action, plan]) => lazyActionView(action, plan, target)),
    hasPaginators: service.actions.some(({ paginator }) => paginator !== undefined),
    hasWaiters: service.actions.some(({ waiters }) => waiters.length > 0),
  };
}

function endpointsView({ endpoints: { default: pattern, vpc, regions, hosts, vpcHosts } }: Service): EndpointsView {
  return {
    pattern,
    vpcPattern: vpc ?? null,
    regions,
    hosts: Object.entries(hosts).map(([region, host]) => ({ region, host })),
    vpcHosts: Object.entries(vpcHosts).map(([region, host]) => ({ region, host: host === NO_HOST ? null : host })),
  };
}
