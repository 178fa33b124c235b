import { describe, expect, it } from "vitest";
import type { Action } from "../../templates/typescript/runtime/action.js";
import { PaginatorError, type RequestOptions, type RpcClient } from "../../templates/typescript/runtime/index.js";
import { type PageFacts, Paginator } from "../../templates/typescript/runtime/paginate.js";

type Values = Record<string, unknown>;
const action = { name: "DescribeThings" } as Action<object, object>;
const numbers: PageFacts = { items: "Things", page: "PageNumber", size: "PageSize", total: "TotalCount" };
const tokens: PageFacts = { items: "Things", token: "NextToken", nextToken: "NextToken", size: "MaxResults" };

/** A client whose answers are computed from the parameters; remembers what it was asked. */
function serving(answer: (params: Values) => Values) {
  const asked: Values[] = [];
  const client = {
    call(_action: unknown, params: Values, options?: RequestOptions) {
      options?.signal?.throwIfAborted();
      asked.push(params);
      return Promise.resolve(answer(params));
    },
  } as unknown as RpcClient;
  return { client, asked };
}

/** `count` numbers on pages of `size`. */
function pagesOf(count: number, size: number, more: (number: number) => Values = () => ({})) {
  return serving(({ PageNumber: number }) => ({
    Things: Array.from({ length: count }, (_, index) => index).slice(
      (Number(number) - 1) * size,
      Number(number) * size,
    ),
    PageNumber: number,
    PageSize: size,
    TotalCount: count,
    ...more(Number(number)),
  }));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) {
    found.push(item);
    if (found.length > 100) throw new Error("no end");
  }
  return found;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe("pages by number", () => {
  it("gives the items of all pages and sends nothing before", async () => {
    const { client, asked } = pagesOf(5, 2);
    const paginator = new Paginator<number, Values>(client, action, numbers, { Name: "x" });
    expect(asked).toEqual([]);
    expect(await all(paginator)).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([1, 2, 3].map((PageNumber) => ({ Name: "x", PageNumber })));
  });

  it("gives whole answers by pages(), and begins anew with each loop", async () => {
    const { client } = pagesOf(3, 2);
    const paginator = new Paginator<number, Values>(client, action, numbers, {});
    for (let time = 0; time < 2; time++) {
      expect((await all(paginator.pages())).map((page) => page["Things"])).toEqual([[0, 1], [2]]);
    }
  });

  it("asks no more when the caller stops", async () => {
    const { client, asked } = pagesOf(50, 2);
    for await (const item of new Paginator<number, Values>(client, action, numbers, {})) if (item === 2) break;
    expect(asked).toHaveLength(2);
  });

  it("begins at the caller's page, which stays the caller's own", async () => {
    const params = { PageNumber: 2 };
    const { client, asked } = pagesOf(5, 2);
    expect(await all(new Paginator(client, action, numbers, params))).toEqual([2, 3, 4]);
    expect(asked).toHaveLength(2);
    expect(params).toEqual({ PageNumber: 2 });
  });

  it.each([
    ["too low", 3],
    ["too high", 50],
    ["missing", undefined],
    ["null", null],
  ])("loses nothing when the total is %s", async (_, total) => {
    const { client } = pagesOf(6, 2, () => ({ TotalCount: total }));
    expect(await all(new Paginator(client, action, numbers, {}))).toEqual(upTo(6));
  });

  it("goes on after a page that is not full while the total says that there are more", async () => {
    const { client } = pagesOf(6, 2, (number) => (number === 2 ? { Things: [2] } : {}));
    expect(await all(new Paginator(client, action, numbers, {}))).toEqual([0, 1, 2, 4, 5]);
  });

  it("takes no answer for an empty page when the field is absent", async () => {
    const { client } = serving(() => ({ RequestId: "R" }));
    expect(await all(new Paginator(client, action, numbers, {}))).toEqual([]);
    expect(await all(new Paginator(client, action, numbers, {}).pages())).toEqual([{ RequestId: "R" }]);
  });

  it("ends where it begins, when that is the last page", async () => {
    const { client, asked } = pagesOf(5, 2);
    expect(await all(new Paginator(client, action, numbers, { PageNumber: 3 }))).toEqual([4]);
    expect(asked).toHaveLength(1);
  });

  it("goes to an empty page when nothing tells the size", async () => {
    const { client, asked } = pagesOf(4, 2, () => ({ PageSize: undefined, TotalCount: undefined }));
    expect(await all(new Paginator(client, action, numbers, {}))).toEqual(upTo(4));
    expect(asked).toHaveLength(3);
    const sized = pagesOf(3, 2, () => ({ PageSize: undefined, TotalCount: undefined }));
    expect(await all(new Paginator(sized.client, action, numbers, { PageSize: 2 }))).toEqual(upTo(3));
    expect(sized.asked).toHaveLength(2);
  });

  it("does not repeat the last page when the service does", async () => {
    const { client } = serving(({ PageNumber }) => ({ Things: PageNumber === 1 ? [0, 1] : [2, 3], PageSize: 2 }));
    expect(await all(new Paginator(client, action, numbers, {}))).toEqual(upTo(4));
  });

  it("fails when the service does not look at the number", async () => {
    const { client } = serving(() => ({ Things: [0, 1], PageSize: 2, TotalCount: 10 }));
    const failure = all(new Paginator(client, action, numbers, {}));
    await expect(failure).rejects.toThrow(PaginatorError);
    await expect(failure).rejects.toThrow("DescribeThings: page 2 is the one before it once more.");
  });

  it("writes numbers as text where the service has them so", async () => {
    const { client, asked } = pagesOf(3, 2);
    await all(new Paginator(client, action, { ...numbers, isText: true }, { PageNumber: undefined }));
    expect(asked.map((params) => params["PageNumber"])).toEqual(["1", "2"]);
  });
});

describe("pages by token", () => {
  const next: Record<string, Values> = {
    "": { Things: [0, 1], NextToken: "a" },
    a: { Things: [], NextToken: "b" },
    b: { Things: [2] },
  };
  const answer = ({ NextToken = "" }: Values) => next[String(NextToken)] ?? {};

  it("gives the items of all pages, also after an empty one", async () => {
    const { client, asked } = serving(answer);
    expect(await all(new Paginator(client, action, tokens, { MaxResults: 2 }))).toEqual([0, 1, 2]);
    expect(asked).toEqual([{ MaxResults: 2 }, { MaxResults: 2, NextToken: "a" }, { MaxResults: 2, NextToken: "b" }]);
  });

  it("begins at the caller's token", async () => {
    const { client, asked } = serving(answer);
    expect(await all(new Paginator(client, action, tokens, { NextToken: "a" }))).toEqual([2]);
    expect(asked).toHaveLength(2);
  });

  it.each(["", null, undefined])("ends with the token %j", async (token) => {
    const { client, asked } = serving(() => ({ Things: [0], NextToken: token }));
    expect(await all(new Paginator(client, action, tokens, {}))).toEqual([0]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["the one that was sent", { "": "a", a: "a" }],
    ["an earlier one", { "": "a", a: "b", b: "a" }],
  ])("fails when the token is %s", async (_, circle: Record<string, string>) => {
    const { client } = serving(({ NextToken = "" }) => ({ Things: [0], NextToken: circle[String(NextToken)] }));
    const failure = all(new Paginator(client, action, tokens, {}));
    await expect(failure).rejects.toThrow(PaginatorError);
    await expect(failure).rejects.toThrow("DescribeThings: the same NextToken came a second time.");
  });

  it("ends between two pages when the signal is aborted, and passes on what a request rejects with", async () => {
    const { client, asked } = serving(answer);
    const controller = new AbortController();
    const found: unknown[] = [];
    const loop = (async () => {
      for await (const item of new Paginator(client, action, tokens, {}, { signal: controller.signal })) {
        found.push(item);
        if (found.length === 2) controller.abort(new Error("enough"));
      }
    })();
    await expect(loop).rejects.toThrow("enough");
    expect(found).toEqual([0, 1]);
    expect(asked).toHaveLength(1);
  });
});
