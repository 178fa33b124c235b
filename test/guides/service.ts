import { responseOnTheWire } from "../../generator/wire/response.js";
import type { Call } from "../e2e/stand-in/authenticate.js";
import { Refusal } from "../e2e/stand-in/refusal.js";
import { type StandIn, startStandIn } from "../e2e/stand-in/server.js";
import { realModel } from "../real-model.js";

/** A stand-in for all APIs, which checks signatures and answers the first example of each Action. */
export interface GuideService {
  readonly standIn: StandIn;
  /** Forgets what the program before has done. */
  begin(): void;
}

const { services } = realModel;
const known = new Map(
  services.flatMap(({ version, actions }) => actions.map((action) => [`${version} ${action.name}`, action] as const)),
);

export async function startGuideService(): Promise<GuideService> {
  const standIn = await startStandIn();
  let actions: string[] = [];
  standIn.script = (call) => {
    actions.push(call.action);
    return answer(call, actions.filter((action) => action === call.action).length);
  };
  return {
    standIn,
    begin: () => {
      actions = [];
    },
  };
}

/** The answer to the `count`th request for an Action. */
function answer(call: Call, count: number): Record<string, unknown> | "never" {
  const action = known.get(`${call.version} ${call.action}`);
  if (action === undefined) throw new Refusal(404, "InvalidAction.NotFound", "There is no such Action.");
  const special = behaviour(call, count);
  if (special === "never") return special;
  const [example] = action.examples;
  return { ...responseOnTheWire(action.response, example?.response ?? {}), ...special };
}

/** What the guides speak of beside that which always succeeds; the ids are theirs. */
function behaviour({ action, params }: Call, count: number): Record<string, unknown> | "never" {
  const id = params["LoadBalancerId"] ?? params["LoadBalancerIds.1"] ?? params["LoadBalancerName"];
  if (params["DryRun"] === "true") throw new Refusal(400, "DryRunOperation", "The request has passed the check.");
  switch (id) {
    case "lb-bp1gone0000000000000":
      throw new Refusal(404, "InvalidLoadBalancerId.NotFound", "The specified LoadBalancerId does not exist.");
    case "alb-gone":
      throw new Refusal(404, "ResourceNotFound.LoadBalancer", "The specified resource of load balancer is not found.");
    case "lb-bp1slow0000000000000":
      return "never";
    case "lb-bp1busy0000000000000":
    case "busy-at-first":
      if (count === 1) throw unavailable();
      break;
    case "alb-busy":
      // The program has listed others before.
      if (count === 2) throw unavailable();
  }
  if (action === "DescribeLoadBalancerHTTPSListenerAttribute") return { Status: count === 1 ? "starting" : "running" };
  if (action === "DescribeLoadBalancerAttribute") return { LoadBalancerId: id, LoadBalancerStatus: "active" };
  if (params["MaxResults"] === "1") return { NewField: "new", TotalCount: 9007199254740993n };
  if (action === "ListListeners") return params["NextToken"] === undefined ? { NextToken: "t2" } : {};
  return {};
}

function unavailable(): Refusal {
  return new Refusal(503, "ServiceUnavailable", "The request has failed due to a temporary failure of the server.");
}
