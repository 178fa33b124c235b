import type { Action, Service } from "../../model/model.js";
import { joined } from "../../model/wording.js";
import { actionPage, anchors, waiterName } from "./names.js";
import { code, join, link, type Markdown, PLAIN, prose, words } from "./safe.js";
import { sinceWords } from "./since-words.js";

const EFFECT_WORDS: Readonly<Record<Action["effect"], Markdown>> = {
  read: words`**Read**: changes nothing`,
  write: words`**Write**: creates or changes`,
  destructive: words`**Destructive**`,
};

/** What an Action is, in a few words each. */
export function factWords(action: Action, service: Service): Markdown[] {
  const resource = service.resources.find(({ name }) => name === action.resource);
  const title = prose(resource?.title ?? action.resource, PLAIN);
  return [
    EFFECT_WORDS[action.effect],
    ...(action.job === undefined ? [] : [words`**asynchronous**`]),
    link(title, `index.md#${anchors.resource(action.resource)}`),
    prose(`HTTP ${joined(action.methods, "or")}`, { ...PLAIN, codes: action.methods }),
    words`API version ${code(service.version)}`,
    ...(action.since === undefined ? [] : [sinceWords(action.since, service)]),
    ...(action.deprecated === undefined ? [] : [words`**deprecated**`]),
  ];
}

/** Where the answer is only the beginning: the field that names the job, and the Action that knows how far it is. */
export function jobWords({ job }: Action, service: Service): Markdown {
  if (job === undefined) return words``;
  const field = link(code(job.id), `#${anchors.response([job.id])}`);
  const asked = askedAction(job.action, service);
  const waiters = service.actions.find(({ name }) => name === job.action)?.waiters ?? [];
  const calls = waiters.map((waiter) => {
    const target = `${actionPage(job.action)}#${anchors.waiter(waiter.id)}`;
    return link(code(`waitUntil.${waiterName(waiter)}`), target);
  });
  const end = calls.length === 0 ? words`` : words`, ${join(calls, ", ")} of the client waits for its end`;
  return words`The answer only starts the work. ${field} in it names the job; ${asked} tells how far that is${end}.`;
}

function askedAction(name: string, { actions }: Service): Markdown {
  if (actions.some((action) => action.name === name)) return link(code(name), actionPage(name));
  return words`${code(name)} (${link(words`not in this reference yet`, "index.md#not-in-this-reference-yet")})`;
}
