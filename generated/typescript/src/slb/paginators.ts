// Generated from spec/slb. Do not edit.
import type { RpcClient } from "../runtime/client.js";
import { ClientPart } from "../runtime/client-part.js";
import type { RequestOptions } from "../runtime/options.js";
import { Paginator, type PagesRequest } from "../runtime/paginate.js";
import {
  describeLoadBalancersAction,
  type DescribeLoadBalancersRequest,
  type DescribeLoadBalancersResponse,
} from "./actions/DescribeLoadBalancers.js";
import { describeTagsAction, type DescribeTagsRequest, type DescribeTagsResponse } from "./actions/DescribeTags.js";

/**
 * List the instances of a region.
 *
 * All `LoadBalancers` of all pages, one after the other, by `for await`; `pages()` gives whole answers.
 *
 * Each page is asked for when it is needed, beginning with `PageNumber` if that is given.
 */
export function paginateDescribeLoadBalancers(
  client: RpcClient,
  params: PagesRequest<DescribeLoadBalancersRequest, "PageNumber"> = {},
  options?: RequestOptions,
): Paginator<DescribeLoadBalancersResponse["LoadBalancers"][number], DescribeLoadBalancersResponse> {
  return new Paginator(
    client,
    describeLoadBalancersAction,
    { items: "LoadBalancers", page: "PageNumber", total: "TotalCount", size: "PageSize" },
    params,
    options,
  );
}

/**
 * List tags and how many instances have them.
 *
 * All `TagSets` of all pages, one after the other, by `for await`; `pages()` gives whole answers.
 *
 * Each page is asked for when it is needed, beginning with `PageNumber` if that is given.
 */
export function paginateDescribeTags(
  client: RpcClient,
  params: DescribeTagsRequest = {},
  options?: RequestOptions,
): Paginator<DescribeTagsResponse["TagSets"][number], DescribeTagsResponse> {
  return new Paginator(
    client,
    describeTagsAction,
    { items: "TagSets", page: "PageNumber", total: "TotalCount", size: "PageSize" },
    params,
    options,
  );
}

/** What `client.paginate` offers: all items of lists that come in pages. */
export class SlbPaginators extends ClientPart {
  /**
   * List the instances of a region.
   *
   * All `LoadBalancers` of all pages, one after the other, by `for await`; `pages()` gives whole answers.
   *
   * Each page is asked for when it is needed, beginning with `PageNumber` if that is given.
   */
  describeLoadBalancers(
    params: PagesRequest<DescribeLoadBalancersRequest, "PageNumber"> = {},
    options?: RequestOptions,
  ): Paginator<DescribeLoadBalancersResponse["LoadBalancers"][number], DescribeLoadBalancersResponse> {
    return paginateDescribeLoadBalancers(this.client, params, options);
  }

  /**
   * List tags and how many instances have them.
   *
   * All `TagSets` of all pages, one after the other, by `for await`; `pages()` gives whole answers.
   *
   * Each page is asked for when it is needed, beginning with `PageNumber` if that is given.
   */
  describeTags(
    params: DescribeTagsRequest = {},
    options?: RequestOptions,
  ): Paginator<DescribeTagsResponse["TagSets"][number], DescribeTagsResponse> {
    return paginateDescribeTags(this.client, params, options);
  }
}
