import type { Paginator } from "../../model/model.js";
import { pagesSamples } from "../../samples/pages.js";
import { CIRCUMSTANCES } from "./circumstances.js";
import { leastParameters } from "./least-parameters.js";
import { anchors, methodName } from "./names.js";
import type { PageContext } from "./page-context.js";
import { code, link, type Markdown, words } from "./safe.js";
import { type SampleView, sampleViews } from "./sample-view.js";
import { shortestRequest } from "./shortest-request.js";

/** How to go through the pages of a list. */
export interface PaginatorView {
  readonly words: Markdown;
  /** The standalone function of TypeScript. */
  readonly functionName: string;
  readonly samples: readonly SampleView[];
}

const NO_PAGES: PaginatorView = { words: words``, functionName: "", samples: [] };

/** The view of an Action's pages, empty when its list does not come in pages. */
export function paginatorView(context: PageContext): PaginatorView {
  const { action } = context;
  const { paginator } = action;
  if (paginator === undefined) return NO_PAGES;
  const method = methodName(action);
  const dropped = [paginator.kind === "token" ? paginator.token : paginator.page, paginator.size];
  const params = leastParameters(action).length === 0 ? {} : shortestRequest(action, [], dropped);
  const request = { params, regionId: CIRCUMSTANCES.region };
  return {
    words: paginatorWords(paginator),
    functionName: `paginate${method.slice(0, 1).toUpperCase()}${method.slice(1)}`,
    samples: sampleViews(pagesSamples(context.facts, request, paginator.items)),
  };
}

/** By what pages are asked for, and which is the last. */
function paginatorWords(paginator: Paginator): Markdown {
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
