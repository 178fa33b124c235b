/** The samples of all examples of the real spec, as the docs show them. */
import type { Action } from "../../generator/model/model.js";
import { readModel } from "../../generator/pipeline.js";
import { serviceFacts } from "../../generator/samples/action-facts.js";
import { type Sample, samples } from "../../generator/samples/index.js";
import { portViewsOf } from "../../generator/samples/port-views.js";
import { serializeRequest, type WireParameters } from "../../generator/wire/serialize.js";
import { signV3 } from "../../generator/wire/sign.js";
import { allTemplates } from "../emit/docs/small-model.js";

export const REGION = "cn-hangzhou";

export interface SampledExample {
  /** `slb_CreateRules_1` */
  readonly name: string;
  readonly action: Action;
  readonly response: Readonly<Record<string, unknown>>;
  /** What the service has to receive. */
  readonly wire: WireParameters;
  readonly samples: readonly Sample[];
}

/** Every example in every language; signed for the host at the moment of the call. */
export function allSamples(host: string): readonly SampledExample[] {
  const portViews = portViewsOf(allTemplates());
  return readModel(process.cwd()).model.services.flatMap((service) => {
    const facts = serviceFacts(service, portViews(service));
    return service.actions.flatMap((action) =>
      action.examples.map(({ request: params }, index): SampledExample => {
        const own = facts.get(action.name)!;
        const wire = serializeRequest(action, params, { regionId: REGION });
        const name = `${service.name}_${action.name}_${index + 1}`;
        const unsigned = { ...wire, method: action.methods[0], host, action: action.name, version: service.version };
        const key = { id: "testid", secret: "testsecret" };
        const signed = signV3(unsigned, key, { date: new Date(), nonce: name });
        const all = samples(own, { params, regionId: REGION, signed });
        return { name, action, response: action.examples[index]!.response, wire, samples: all };
      }),
    );
  });
}

/** The sample in one language, if there is one. */
export function codeIn(language: Sample["language"], { samples }: SampledExample): string | undefined {
  return samples.find((sample) => sample.language === language)?.code;
}
