/** The view of one API. */
import { NO_HOST } from "../../model/endpoints.js";
import type { Service } from "../../model/model.js";
import { errorView } from "./action-view.js";
import type { Target } from "./language.js";
import { lazyActionView } from "./lazy-action-view.js";
import { type ServicePlan, servicePlan } from "./plan.js";
import { apiNames } from "./service-names.js";
import type { ActionView, EndpointsView, ServiceView } from "./view.js";

/** @param plan is asked for once, when a template wants more than the API itself: a list of all APIs does not */
export function serviceView(
  service: Service,
  target: Target,
  plan: () => ServicePlan = () => servicePlan(service, target),
): ServiceView {
  const { name, product, title, version, description } = service;
  let known: ServicePlan | undefined;
  const planned = () => (known ??= plan());
  let actions: readonly ActionView[] | undefined;
  return {
    kind: "service",
    name,
    ...apiNames(name, target),
    product,
    title,
    version,
    description,
    endpoints: endpointsView(service),
    resources: service.resources.map((resource) => ({
      name: resource.name,
      title: resource.title,
      description: resource.description,
    })),
    errors: service.errors.map(errorView),
    get enums() {
      return planned().enums;
    },
    get actions() {
      return (actions ??= [...planned().actions].map(([action, own]) => lazyActionView(action, own, target)));
    },
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
