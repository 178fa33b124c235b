/** The view of one API. */
import { NO_HOST } from "../../model/endpoints.js";
import type { Service } from "../../model/model.js";
import { actionView, errorView } from "./action-view.js";
import { Enums } from "./enums.js";
import type { Target } from "./language.js";
import { Literals } from "./literals.js";
import { MemberViews } from "./member-views.js";
import { ServiceNames } from "./service-names.js";
import type { EndpointsView, ServiceBrief, ServiceView } from "./view.js";

export function serviceView(service: Service, target: Target): ServiceView {
  const names = new ServiceNames(service, target);
  const enums = new Enums(service, target, names.types);
  const views = new MemberViews({ target, literals: new Literals(target), enums }, names.types);
  const { name, product, title, version } = service;
  const brief: ServiceBrief = { name, module: names.module, client: names.client, product, title, version };
  const actions = service.actions.map((action) => actionView(action, brief, names, views, target));
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
    enums: enums.all,
    actions,
    hasPaginators: actions.some(({ paginator }) => paginator !== null),
    hasWaiters: actions.some(({ waiters }) => waiters.length > 0),
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
