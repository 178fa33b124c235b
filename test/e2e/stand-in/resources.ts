import type { Call } from "./authenticate.js";
import { Refusal } from "./refusal.js";

type Params = Call["params"];
type Fields = Record<string, unknown>;

interface Listener extends Fields {
  readonly port: string;
  readonly attributes: Params;
  status: string;
}

interface LoadBalancer {
  readonly id: string;
  readonly params: Params;
  readonly listeners: Map<string, Listener>;
}

/** Instances, VServer groups, listeners and rules in memory; requests and answers are in the form of the wire. */
export class Resources {
  readonly #loadBalancers = new Map<string, LoadBalancer>();
  readonly #groups = new Map<string, { params: Params; servers: readonly Fields[] }>();
  readonly #rules = new Map<string, { owner: string; fields: Fields }>();
  #count = 0;

  /** Carries out one Action and gives the fields of its answer. */
  perform({ action, params }: Call): Fields {
    const act = this.#actions[action];
    if (act === undefined) throw new Refusal(404, "InvalidAction.NotFound", `The Action ${action} is not found.`);
    if (params["DryRun"] === "true") throw new Refusal(400, "DryRunOperation", "The request has passed the check.");
    return act(params);
  }

  readonly #actions: Readonly<Record<string, (params: Params) => Fields>> = {
    CreateLoadBalancer: (params) => {
      const id = this.#newId("lb");
      this.#loadBalancers.set(id, { id, params, listeners: new Map() });
      return {
        LoadBalancerId: id,
        LoadBalancerName: params["LoadBalancerName"],
        VpcId: "",
        OrderId: 9007199254740993n,
      };
    },
    DescribeLoadBalancerAttribute: (params) => this.#describe(this.#loadBalancer(params)),
    DescribeLoadBalancers: ({ PageNumber = "1", PageSize = "50" }) => {
      const all = [...this.#loadBalancers.values()];
      const end = Number(PageNumber) * Number(PageSize);
      const page = all.slice(end - Number(PageSize), end);
      return {
        PageNumber,
        PageSize: Number(PageSize),
        TotalCount: String(all.length),
        LoadBalancers: { LoadBalancer: page.map((each) => this.#describe(each)) },
      };
    },
    DeleteLoadBalancer: (params) => {
      const { id, listeners } = this.#loadBalancer(params);
      if (listeners.size > 0) throw new Refusal(400, "OperationDenied.HasListener", "The instance has listeners.");
      this.#loadBalancers.delete(id);
      return {};
    },
    CreateVServerGroup: (params) => {
      this.#loadBalancer(params);
      const id = this.#newId("rsp");
      const servers = JSON.parse(params["BackendServers"] ?? "[]") as Fields[];
      this.#groups.set(id, { params, servers });
      return { VServerGroupId: id, BackendServers: { BackendServer: servers.map(withTextNumbers) } };
    },
    DescribeVServerGroupAttribute: (params) => {
      const { VServerGroupId: id } = params;
      const { params: made, servers } = this.#group(id);
      const wrapped = { BackendServer: servers.map(withTextNumbers) };
      return { VServerGroupId: id, VServerGroupName: made["VServerGroupName"], BackendServers: wrapped };
    },
    DeleteVServerGroup: ({ VServerGroupId: id }) => {
      this.#group(id);
      this.#groups.delete(id ?? "");
      return {};
    },
    CreateLoadBalancerHTTPListener: (params) => {
      const { listeners } = this.#loadBalancer(params);
      const port = params["ListenerPort"] ?? "";
      if (listeners.has(port)) throw new Refusal(400, "ListenerAlreadyExists", "There is a listener on this port.");
      listeners.set(port, { port, attributes: params, status: "stopped" });
      return {};
    },
    StartLoadBalancerListener: (params) => {
      this.#listener(params).status = "running";
      return {};
    },
    DescribeLoadBalancerHTTPListenerAttribute: (params) => {
      const listener = this.#listener(params);
      const { RegionId: _, ...attributes } = listener.attributes;
      const rules = this.#rulesOf(params).map(({ fields }) => fields);
      return { ...attributes, Status: listener.status, AclIds: "", Tags: {}, Rules: { Rule: rules } };
    },
    DeleteLoadBalancerListener: (params) => {
      this.#loadBalancer(params).listeners.delete(this.#listener(params).port);
      return {};
    },
    CreateRules: (params) => {
      this.#listener(params);
      const made = (JSON.parse(params["RuleList"] ?? "[]") as Fields[]).map((rule) => {
        const fields = { RuleId: this.#newId("rule"), ...rule };
        this.#rules.set(fields.RuleId, { owner: owner(params), fields });
        return { RuleId: fields.RuleId, RuleName: rule["RuleName"] };
      });
      return { Rules: { Rule: made } };
    },
    DescribeRules: (params) => ({ Rules: { Rule: this.#rulesOf(params).map(({ fields }) => fields) } }),
    DeleteRules: (params) => {
      for (const id of JSON.parse(params["RuleIds"] ?? "[]") as string[]) {
        if (!this.#rules.delete(id)) throw new Refusal(400, "InvalidRuleId.NotFound", `The rule ${id} does not exist.`);
      }
      return {};
    },
  };

  #newId(prefix: string): string {
    this.#count++;
    return `${prefix}-${this.#count}`;
  }

  #describe({ id, params, listeners }: LoadBalancer): Fields {
    const ports = [...listeners.values()].map(({ port }) => port);
    return {
      LoadBalancerId: id,
      LoadBalancerName: params["LoadBalancerName"],
      LoadBalancerStatus: "active",
      RegionId: params["RegionId"],
      Bandwidth: "5120",
      CreateTimeStamp: "1518143733000",
      ListenerPorts: { ListenerPort: ports },
      ListenerPortsAndProtocol: {
        ListenerPortAndProtocol: ports.map((ListenerPort) => ({ ListenerPort, ListenerProtocol: "http" })),
      },
      Tags: { Tag: tags(params) },
      SomethingNew: "kept",
    };
  }

  #loadBalancer(params: Params): LoadBalancer {
    const found = this.#loadBalancers.get(params["LoadBalancerId"] ?? "");
    if (found !== undefined) return found;
    throw new Refusal(404, "InvalidLoadBalancerId.NotFound", "The specified LoadBalancerId does not exist.");
  }

  #group(id: string | undefined): { params: Params; servers: readonly Fields[] } {
    const found = this.#groups.get(id ?? "");
    if (found !== undefined) return found;
    throw new Refusal(400, "InvalidParameter.VServerGroupId", "The VServer group does not exist.");
  }

  #listener(params: Params): Listener {
    const found = this.#loadBalancer(params).listeners.get(params["ListenerPort"] ?? "");
    if (found !== undefined) return found;
    throw new Refusal(400, "ListenerNotFound", "There is no such listener.");
  }

  #rulesOf(params: Params): { fields: Fields }[] {
    return [...this.#rules.values()].filter((rule) => rule.owner === owner(params));
  }
}

function owner(params: Params): string {
  return `${params["LoadBalancerId"]}:${params["ListenerPort"]}`;
}

/** The service is not strict about it: some numbers come as texts. */
function withTextNumbers(fields: Fields): Fields {
  return { ...fields, Port: String(fields["Port"]) };
}

/** `Tag.1.Key`, `Tag.1.Value`, `Tag.2.Key` … */
function tags(params: Params): Fields[] {
  const found: Fields[] = [];
  for (let index = 1; params[`Tag.${index}.Key`] !== undefined; index++) {
    found.push({ TagKey: params[`Tag.${index}.Key`], TagValue: params[`Tag.${index}.Value`] });
  }
  return found;
}
