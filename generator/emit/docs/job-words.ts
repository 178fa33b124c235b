import type { Action } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import { actionPage, anchors, waiterName } from "./names.js";
import { code, join, link, type Markdown, words } from "./safe.js";

/** Where the answer is only the beginning: the field that names the job, and the Action that knows how far it is. */
export function jobWords({ job }: Action, service: ApiOutline): Markdown {
  if (job === undefined) return words``;
  const field = link(code(job.id), `#${anchors.response([job.id])}`);
  const waiters = service.actions.find(({ name }) => name === job.action)?.waiters ?? [];
  const calls = waiters.map((waiter) => {
    const target = `${actionPage(job.action)}#${anchors.waiter(waiter.id)}`;
    return link(code(`waitUntil.${waiterName(waiter)}`), target);
  });
  const end = calls.length === 0 ? words`` : words`, ${join(calls, ", ")} of the client waits for its end`;
  const asked = actionLink(job.action, service);
  return words`The answer only starts the work. ${field} in it names the job; ${asked} tells how far that is${end}.`;
}

/** An Action by its name, as a link to its page if there is one. */
export function actionLink(name: string, { actions }: ApiOutline): Markdown {
  if (actions.some((action) => action.name === name)) return link(code(name), actionPage(name));
  return words`${code(name)} (${notYetHere()})`;
}

export function notYetHere(): Markdown {
  return link(words`not in this reference yet`, "index.md#not-in-this-reference-yet");
}
