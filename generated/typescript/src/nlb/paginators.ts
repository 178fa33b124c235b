// Generated from spec/nlb. Do not edit.
import type { RpcClient } from "../runtime/client.js";
import { ClientPart } from "../runtime/client-part.js";
import type { RequestOptions } from "../runtime/options.js";
import { Paginator } from "../runtime/paginate.js";
import { listListenersAction, type ListListenersRequest, type ListListenersResponse } from "./actions/ListListeners.js";

/**
 * List the listeners of a region.
 *
 * All `Listeners` of all pages, one after the other, by `for await`; `pages()` gives whole answers.
 *
 * Each page is asked for when it is needed, beginning with `NextToken` if that is given.
 */
export function paginateListListeners(
  client: RpcClient,
  params: ListListenersRequest = {},
  options?: RequestOptions,
): Paginator<ListListenersResponse["Listeners"][number], ListListenersResponse> {
  return new Paginator(
    client,
    listListenersAction,
    { items: "Listeners", token: "NextToken", nextToken: "NextToken", size: "MaxResults" },
    params,
    options,
  );
}

/** What `client.paginate` offers: all items of lists that come in pages. */
export class NlbPaginators extends ClientPart {
  /**
   * List the listeners of a region.
   *
   * All `Listeners` of all pages, one after the other, by `for await`; `pages()` gives whole answers.
   *
   * Each page is asked for when it is needed, beginning with `NextToken` if that is given.
   */
  listListeners(
    params: ListListenersRequest = {},
    options?: RequestOptions,
  ): Paginator<ListListenersResponse["Listeners"][number], ListListenersResponse> {
    return paginateListListeners(this.client, params, options);
  }
}
