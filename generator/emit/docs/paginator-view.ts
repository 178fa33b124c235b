import type { Action, Service } from "../../model/model.js";
import { callSample } from "../../samples/typescript.js";
import { leastParameters } from "./least-parameters.js";
import { anchors, methodName } from "./names.js";
import { code, link, type Markdown, words } from "./safe.js";
import { shortestRequest } from "./shortest-request.js";
import { typescriptClient } from "./typescript-client.js";

/** How to go through the pages of a list. */
export interface PaginatorView {
  readonly words: Markdown;
  /** The standalone function. */
  readonly functionName: string;
  readonly sample: string;
}

/** The view of an Action's pages; for an Action without pages it is never shown. */
export function paginatorView(action: Action, service: Service): PaginatorView {
  const method = methodName(action);
  const first = action.paginator?.kind === "token" ? action.paginator.token : action.paginator?.page;
  const dropped = [first, action.paginator?.size];
  const request = leastParameters(action).length === 0 ? {} : shortestRequest(action, [], dropped);
  const call = callSample(`for await (const item of ${service.name}.paginate.${method}(`, request, ")) {");
  return {
    words: paginatorWords(action),
    functionName: `paginate${method.slice(0, 1).toUpperCase()}${method.slice(1)}`,
    sample: [...typescriptClient(service), call, "  console.log(item);", "}"].join("\n"),
  };
}

/** By what pages are asked for, and which is the last. */
function paginatorWords({ paginator }: Action): Markdown {
  if (paginator === undefined) return words``;
  const items = response(paginator.items);
  const size = paginator.size === undefined ? words`` : words`, at most ${request(paginator.size)} on each`;
  if (paginator.kind === "token") {
    const next = response(paginator.nextToken);
    return words`${items} holds one page of the list${size}. ${next} is the ${request(paginator.token)} of the next page; the last one has none.`;
  }
  const total =
    paginator.total === undefined ? words`` : words`; ${response(paginator.total)} counts all pages together`;
  return words`${items} holds one page of the list${size}. ${request(paginator.page)} says which one, counted from 1${total}.`;
}

function request(name: string): Markdown {
  return link(code(name), `#${anchors.parameter([name])}`);
}

function response(name: string): Markdown {
  return link(code(name), `#${anchors.response([name])}`);
}
