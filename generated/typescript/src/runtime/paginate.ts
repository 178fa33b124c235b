import type { Action } from "./action.js";
import type { RpcClient } from "./client.js";
import { SdkError } from "./errors.js";
import type { RequestOptions } from "./options.js";

/** How an Action is paged: by numbers that count from 1 (`page`), or by the token that each page brings (`token`). */
export interface PageFacts {
  /** The response field with the list. */
  readonly items: string;
  /** The parameter with the number of the page. */
  readonly page?: string;
  /** The parameter with that number is a string. */
  readonly isText?: true;
  /** The response field with the number of items on all pages. */
  readonly total?: string;
  /** The parameter with the token of the page. */
  readonly token?: string;
  /** The response field with the token of the next page. */
  readonly nextToken?: string;
  /** The parameter with the number of items on a page. */
  readonly size?: string;
}

/** The parameters of a list, of which the number of the first page is not needed although other parameters demand it. */
export type PagesRequest<Request, Page extends keyof Request> = Request extends unknown
  ? Omit<Request, Page> & { readonly [Name in Page]?: Request[Name] | undefined }
  : never;

type Values = Record<string, unknown>;

/** The service answers with a page that it has answered with before, so that there would be no end. */
export class PaginatorError extends SdkError {
  override readonly name = "PaginatorError";
  readonly action: string;

  constructor(action: string, message: string) {
    super(`${action}: ${message}`);
    this.action = action;
  }
}

/**
 * The items of a list on all of its pages: `for await (const item of paginator)`. Nothing is sent before the first item
 * is asked for, and no page before an item of it. Each loop begins anew, at the page that the parameters name.
 */
export class Paginator<Item, Page extends object> implements AsyncIterable<Item> {
  readonly #client: RpcClient;
  readonly #action: Action<object, object>;
  readonly #facts: PageFacts;
  readonly #params: Values;
  readonly #options: RequestOptions | undefined;

  constructor(
    client: RpcClient,
    action: Action<object, object>,
    facts: PageFacts,
    params: object,
    options?: RequestOptions,
  ) {
    this.#client = client;
    this.#action = action;
    this.#facts = facts;
    this.#params = { ...params };
    this.#options = options;
  }

  /** The items, one after the other. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* listOf(page as Values, this.#facts.items) as Item[];
  }

  /** The answers, each with the items of one page. */
  pages(): AsyncGenerator<Page, void, undefined> {
    return (this.#facts.page === undefined ? this.#byToken() : this.#byNumber()) as AsyncGenerator<
      Page,
      void,
      undefined
    >;
  }

  async *#byToken(): AsyncGenerator<Values, void, undefined> {
    const { token = "", nextToken = "" } = this.#facts;
    const params = { ...this.#params };
    const seen = new Set([params[token]]);
    for (;;) {
      const page = await this.#ask(params);
      yield page;
      const next = page[nextToken];
      // An empty page is not the last one: what the service filters out leaves gaps.
      if (!next) return;
      if (seen.has(next)) throw new PaginatorError(this.#action.name, `the same ${nextToken} came a second time.`);
      seen.add(next);
      params[token] = next;
    }
  }

  /**
   * Ends with a page that is empty, or not full while the total, if there is one, says that nothing is left. A total
   * alone ends nothing: one that is too low would silently cut the list.
   */
  async *#byNumber(): AsyncGenerator<Values, void, undefined> {
    const { items, page: number = "", isText, total = "", size = "" } = this.#facts;
    const params = { ...this.#params };
    params[number] ??= isText ? "1" : 1;
    let earlier = Number(params[number]) - 1;
    let count = 0;
    let before: string | undefined;
    for (;;) {
      const page = await this.#ask(params);
      const list = listOf(page, items);
      const content = JSON.stringify(list);
      const isRepeated = content === before;
      const isFirst = before === undefined;
      before = content;
      const full = Number(page[size] ?? params[size]);
      // Pages before the first one that is asked for are taken to be full, or as long as that one if no size is told.
      if (!isRepeated) count += list.length + earlier * (full > 0 ? full : list.length);
      earlier = 0;
      if (isFirst || (list.length > 0 && !isRepeated)) yield page;
      const all = page[total];
      const isMore = typeof all === "number" && count < all;
      // Some services answer with the last page again when there are no more.
      if (isRepeated && isMore) {
        throw new PaginatorError(this.#action.name, `page ${params[number]} is the one before it once more.`);
      }
      const isFull = !(list.length < full);
      if (list.length === 0 || isRepeated || !(isFull || isMore)) return;
      const next = Number(params[number]) + 1;
      params[number] = isText ? String(next) : next;
    }
  }

  #ask(params: Values): Promise<Values> {
    return this.#client.call(this.#action, { ...params }, this.#options) as Promise<Values>;
  }
}

/** An absent list is an empty one. */
function listOf(page: Values, items: string): readonly unknown[] {
  const list = page[items];
  return Array.isArray(list) ? list : [];
}
