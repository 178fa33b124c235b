/** What a call gives depends on whether it is a dry run; wrong uses are expected errors, as in `requests.ts`. */
import type {
  AlbClient,
  CreateListenerRequest,
  CreateListenerResponse,
} from "../../generated/typescript/src/alb/index.js";
import { createListener } from "../../generated/typescript/src/alb/actions.js";

const listener = {
  LoadBalancerId: "alb-1",
  ListenerPort: 80,
  ListenerProtocol: "HTTP",
  DefaultActions: [{ Type: "ForwardGroup", ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId: "sgp-1" }] } }],
} as const satisfies CreateListenerRequest;

export async function answers(alb: AlbClient, whole: CreateListenerRequest): Promise<unknown[]> {
  const real: CreateListenerResponse = await alb.createListener(listener);
  const said: CreateListenerResponse = await alb.createListener({ ...listener, DryRun: false });
  const given: CreateListenerResponse = await createListener(alb, whole);
  const { RequestId } = await alb.createListener({ ...listener, DryRun: true });
  const id: string = RequestId;
  // @ts-expect-error a dry run makes no listener
  const made: string = (await createListener(alb, { ...listener, DryRun: true })).ListenerId;
  return [real, said, given, id, made];
}

export function wrong(alb: AlbClient): Promise<unknown>[] {
  return [
    // @ts-expect-error no such parameter
    alb.createListener({ ...listener, DryRun: true, Bogus: 1 }),
    // @ts-expect-error neither true nor false
    alb.createListener({ ...listener, DryRun: "yes" }),
    // @ts-expect-error LoadBalancerId and more are required
    alb.createListener({ DryRun: true }),
  ];
}
