import { serializeRequest, type Pair } from "../wire/serialize.js";
import type { Action } from "../model/model.js";
import type { ActionFacts } from "./facts.js";
import type { SampleRequest } from "./request.js";
import { commandLines, shellWord } from "./shell.js";

/** A command of the provider's CLI, which takes the names and values of the wire. */
export function cliSample(facts: ActionFacts, { params, regionId }: SampleRequest): string {
  const { product, command } = facts.names.cli;
  const hasRegion = facts.parameters.some(({ fromClient }) => fromClient === "regionId");
  const region = hasRegion ? [] : [option(["region", regionId])];
  const lines = [...region, ...wirePairs(facts, params, regionId).map(option)];
  return commandLines(`aliyun ${product} ${command}`, lines);
}

/** The parameters as they go over the wire, those of the query first. */
function wirePairs({ parameters }: ActionFacts, params: SampleRequest["params"], regionId: string): readonly Pair[] {
  // Of a parameter it reads only what is among the facts.
  const known = { parameters } as unknown as Pick<Action, "parameters">;
  const { query, body } = serializeRequest(known, params, { regionId });
  return [...query, ...body];
}

/** A value that begins with a hyphen would be taken for an option. */
function option([name, value]: Pair): string {
  return value.startsWith("-") ? `--${name}=${shellWord(value)}` : `--${name} ${shellWord(value)}`;
}
