/** The samples of all examples of the real spec, as the docs show them. */
import { showing } from "../../generator/emit/vectors/answers/wait-answers.js";
import type { Action, Service } from "../../generator/model/model.js";
import { serviceFacts } from "../../generator/samples/action-facts.js";
import { type Params, type Sample, samples } from "../../generator/samples/index.js";
import { pagesSamples } from "../../generator/samples/pages.js";
import { portTargetsOf } from "../../generator/samples/port-targets.js";
import { waitingSamples } from "../../generator/samples/waiting.js";
import { responseOnTheWire } from "../../generator/wire/response.js";
import { serializeRequest, type WireParameters } from "../../generator/wire/serialize.js";
import { signV3 } from "../../generator/wire/sign.js";
import { allTemplates } from "../emit/docs/small-model.js";
import { realModel } from "../real-model.js";

export const REGION = "cn-hangzhou";

export interface SampledExample {
  /** `slb_CreateRules_1` */
  readonly name: string;
  readonly action: Action;
  /** What the service answers, as it goes over the wire. */
  readonly answer: Record<string, unknown>;
  /** What the service has to receive. */
  readonly wire: WireParameters;
  readonly samples: readonly Sample[];
}

/** Every example in every language; signed for the host at the moment of the call. */
export function allSamples(host: string): readonly SampledExample[] {
  const ports = portTargetsOf(allTemplates());
  return realModel.services.flatMap((service) => {
    const facts = serviceFacts(service, ports);
    return service.actions.flatMap((action) =>
      action.examples.map(({ request: params }, index): SampledExample => {
        const own = facts.get(action.name)!;
        const wire = serializeRequest(action, params, { regionId: REGION });
        const name = `${service.name}_${action.name}_${index + 1}`;
        const unsigned = { ...wire, method: action.methods[0], host, action: action.name, version: service.version };
        const key = { id: "testid", secret: "testsecret" };
        const signed = signV3(unsigned, key, { date: new Date(), nonce: name });
        const all = samples(own, { params, regionId: REGION, signed });
        const answer = responseOnTheWire(action.response, action.examples[index]!.response);
        return { name, action, answer, wire, samples: all };
      }),
    );
  });
}

/** How to go through the pages of each list, here of one page, and how to wait for each state, which is there at once. */
export function loopSamples(): readonly SampledExample[] {
  const ports = portTargetsOf(allTemplates());
  return realModel.services.flatMap((service) => {
    const facts = serviceFacts(service, ports);
    return service.actions.flatMap((action) => {
      const own = facts.get(action.name)!;
      const params = action.examples[0]!.request;
      const request = { params, regionId: REGION };
      const name = `${service.name}_${action.name}`;
      const wire = serializeRequest(action, params, request);
      const { paginator } = action;
      const pages = paginator && {
        name: `${name}_pages`,
        action,
        answer: lastPage(action, paginator),
        wire: serializeRequest(action, firstPage(params, paginator), request),
        samples: pagesSamples(own, request, paginator.items),
      };
      const waits = action.waiters.map((waiter, index) => ({
        name: `${name}_wait_${index + 1}`,
        action,
        answer: stateOf(service, action, waiter.success[0]),
        wire,
        samples: waitingSamples(own, request, waiter.id),
      }));
      return [...(pages === undefined ? [] : [pages]), ...waits];
    });
  });
}

type Paginator = NonNullable<Action["paginator"]>;

/** What is asked for first: pages with a number are counted from 1. */
function firstPage(params: Params, paginator: Paginator): Params {
  if (paginator.kind === "token") return params;
  return { ...params, [paginator.page]: paginator.isText ? "1" : 1 };
}

function lastPage({ response, examples }: Action, paginator: Paginator): Record<string, unknown> {
  const all: Params = examples[0]!.response;
  const items = all[paginator.items] as readonly unknown[];
  const { kind } = paginator;
  const end = kind === "token" ? { [paginator.nextToken]: undefined } : { [paginator.total ?? ""]: items.length };
  return responseOnTheWire(response, { ...all, ...end });
}

function stateOf(service: Service, action: Action, state: Parameters<typeof showing>[2]): Record<string, unknown> {
  return showing(service, action, state)[0]!.body as Record<string, unknown>;
}

/** The sample in one language, if there is one. */
export function codeIn(language: Sample["language"], { samples }: SampledExample): string | undefined {
  return samples.find((sample) => sample.language === language)?.code;
}
