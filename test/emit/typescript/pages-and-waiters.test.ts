/** What goes through pages and what waits, as it is generated and as it runs. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../../../templates/typescript/runtime/index.js";
import { emitted, importEmitted } from "./generated-package.js";
import { readInline } from "./inline-spec.js";
import { realModel } from "../../real-model.js";

const SERVICE = `
service: demo
product: Demo
title: Demo
version: "2020-01-01"
description: A service.
documents: { guide: { title: Guide } }
endpoints: { default: demo.example.com }
resources: { thing: { title: Things, description: Things. } }
`;

const LIST = `
action: ListThings
summary: List the things.
effect: read
source: { guide: 1 }
paginator: { items: Things, token: Token, nextToken: NextToken }
waiters:
  - id: then
    description: All are done.
    delay: 1
    maxDelay: 1
    attempts: 3
    require: [Ids]
    success: [{ every: Things, Info.State: [done, gone], absent: NextToken }]
  - id: thing-gone
    description: It is gone.
    delay: 2
    maxDelay: 8
    attempts: 5
    success: [{ error: "Missing.%s" }]
    failure: [{ some: Things, Info.State: done }]
parameters:
  Token: { type: string, description: Which page. }
  Ids: { type: list, encoding: comma, items: { type: string }, description: Which things. }
response:
  NextToken: { type: string, required: false, description: The next page. }
  Things:
    type: list
    wrapper: Thing
    required: false
    description: The things.
    of: { Info: { type: structure, description: More., of: { State: { type: string, description: How it is. } } } }
errors: [{ code: "Missing.%s", meaning: There is none. }]
examples: [{ title: All, request: {}, response: {} }]
`;

const PAGES = `
action: DescribeThings
summary: List the things.
effect: read
source: { guide: 1 }
paginator: { items: Things, page: PageNumber, size: PageSize, total: Total }
parameters:
  Kind: { type: string, required: true, description: Which things. }
  PageNumber: { type: string, description: Which page. }
  PageSize: { type: integer, description: How many. }
response:
  Total: { type: integer, description: How many in all. }
  Things: { type: list, items: { type: string }, description: The things. }
examples: [{ title: All, request: { Kind: a }, response: { Total: 0, Things: [] } }]
`;

const { model, diagnostics } = readInline({
  "demo/service.yaml": SERVICE,
  "demo/thing/ListThings.yaml": LIST,
  "demo/thing/DescribeThings.yaml": PAGES,
});
const { DemoClient } = await importEmitted(model, "src/demo/index.ts");
const functions = await importEmitted(model, "src/demo/actions.ts");

/** What the generated client looks like from here. */
interface Client {
  readonly paginate: Record<string, (params?: object) => AsyncIterable<object> & { pages(): AsyncIterable<object> }>;
  readonly waitUntil: Record<string, (params?: object, options?: object) => Promise<object | undefined>>;
}

/** A client that is given these answers, and keeps the queries that it sends. */
function answering(...answers: { readonly status?: number; readonly body: object }[]) {
  const queries: string[] = [];
  const options: ClientOptions = {
    regionId: "cn-hangzhou",
    credentials: { accessKeyId: "id", accessKeySecret: "secret" },
    retry: false,
    fetch: async (url) => {
      queries.push(new URL(url).search);
      const { status = 200, body } = answers[Math.min(queries.length, answers.length) - 1]!;
      return new Response(JSON.stringify(body), { status });
    },
  };
  return { client: new (DemoClient as new (options: ClientOptions) => Client)(options), queries };
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => vi.useRealTimers());

/** What a promise is settled with, while time goes by quickly. */
async function settled(promise: Promise<unknown>): Promise<unknown> {
  const state = { isOver: false };
  const end = promise.catch((error: unknown) => error).finally(() => (state.isOver = true));
  while (!state.isOver) {
    await new Promise(setImmediate);
    vi.advanceTimersByTime(10_000);
  }
  return end;
}

test("the spec in question is right", () => {
  expect(diagnostics).toEqual([]);
});

describe("what is generated", () => {
  const files = emitted(model);

  test("types of items and answers, and facts", () => {
    const text = files.get("src/demo/paginators.ts");
    expect(text).toContain(`Paginator<DescribeThingsResponse["Things"][number], DescribeThingsResponse>`);
    expect(text).toContain(`Paginator<NonNullable<ListThingsResponse["Things"]>[number], ListThingsResponse>`);
    expect(text).toContain(
      `{ "items": "Things", "page": "PageNumber", "isText": true, "total": "Total", "size": "PageSize" }`,
    );
    expect(text).toContain(`{ "items": "Things", "token": "Token", "nextToken": "NextToken" }`);
  });

  test("names that mean something already get an underscore, an error as the state no answer", () => {
    const text = files.get("src/demo/waiters.ts");
    expect(text).toMatch(/^then_\(params: ListThingsRequest & \{ "Ids": NonNullable<ListThingsRequest\["Ids"\]> \}, /m);
    expect(text).toMatch(/^thingGone\(.*\): Promise<ListThingsResponse \| undefined> \{$/m);
    expect(text).toContain("at most 5 times, with pauses from 2 to 8 seconds, some 22 seconds in all");
  });

  test("nothing for an API without pages and waiters", () => {
    const bare = readInline({ "demo/service.yaml": SERVICE }).model;
    expect([...emitted(bare).keys()].filter((path) => /pagin|wait/.test(path) && path.includes("demo"))).toEqual([]);
    expect(emitted(bare).get("src/demo/client.ts")).not.toMatch(/paginate|waitUntil/);
    expect(emitted(bare).get("src/demo/index.ts")).not.toMatch(/Paginator|Waiter/);
  });

  test("a plain call reaches neither", () => {
    for (const [path, text] of files) {
      if (!path.startsWith("src/demo/actions/")) continue;
      expect(text, path).not.toMatch(/paginat|waiter|waitUntil/i);
    }
  });
});

describe("how it runs", () => {
  test("pages by token, without the wrapper of the list", async () => {
    const things = (...states: string[]) => ({ Thing: states.map((State) => ({ Info: { State } })) });
    const first = { body: { Things: things("a", "b"), NextToken: "x y" } };
    const { client, queries } = answering(first, { body: { Things: things("c") } });
    expect(await all(client.paginate["listThings"]!({ Ids: ["1", "2"] }))).toEqual(
      ["a", "b", "c"].map((State) => ({ Info: { State } })),
    );
    expect(queries).toEqual(["?Ids=1%2C2", "?Ids=1%2C2&Token=x%20y"]);
  });

  test("pages by number, also by the function", async () => {
    const { client, queries } = answering(
      { body: { Things: ["a"], Total: "2" } },
      { body: { Things: ["b"], Total: 2 } },
    );
    const paginate = functions["paginateDescribeThings"] as (client: Client, params: object) => AsyncIterable<string>;
    expect(await all(paginate(client, { Kind: "k", PageSize: 2 }))).toEqual(["a", "b"]);
    expect(queries).toEqual(["?Kind=k&PageNumber=1&PageSize=2", "?Kind=k&PageNumber=2&PageSize=2"]);
  });

  test("a wrong request is not sent", async () => {
    const { client, queries } = answering({ body: {} });
    await expect(all(client.paginate["describeThings"]!({}))).rejects.toThrow("Kind is required.");
    await expect(settled(client.waitUntil["then_"]!({}))).resolves.toMatchObject({ name: "ValidationError" });
    await expect(settled(client.waitUntil["thingGone"]!({ Idz: 1 }))).resolves.toMatchObject({
      name: "ValidationError",
    });
    expect(queries).toEqual([]);
  });

  test("waits for a state, or for an error that shows it", async () => {
    const state = (State: string) => ({ body: { Things: { Thing: [{ Info: { State } }] } } });
    const missing = { status: 404, body: { Code: "Missing.Thing", Message: "There is none." } };
    const { client, queries } = answering(state("new"), state("new"), state("gone"));
    expect(await settled(client.waitUntil["then_"]!({ Ids: ["1"] }))).toEqual({
      Things: [{ Info: { State: "gone" } }],
    });
    expect(queries).toHaveLength(3);
    const gone = answering(state("new"), missing).client;
    expect(await settled(gone.waitUntil["thingGone"]!())).toBeUndefined();
    const stays = answering(state("done")).client;
    expect(await settled(stays.waitUntil["thingGone"]!())).toMatchObject({
      name: "WaiterError",
      reason: "failure",
      seen: { "Things[].Info.State": ["done"] },
    });
  });
});

describe("the real spec", () => {
  const real = realModel;
  const facts = Object.fromEntries(
    real.services.map(({ name, actions }) => [
      name,
      {
        pages: actions.filter(({ paginator }) => paginator !== undefined).map((action) => action.name),
        waiters: actions.flatMap(({ waiters }) => waiters.map(({ id }) => id)),
      },
    ]),
  );

  test("what comes in pages, and what can be waited for", () => {
    const listeners = ["http", "https", "tcp", "udp"].flatMap((each) => [
      `${each}-listener-running`,
      `${each}-listener-stopped`,
    ]);
    expect(facts).toEqual({
      alb: { pages: ["ListListeners", "ListAsynJobs"], waiters: ["listener-running", "job-finished"] },
      ens: { pages: [], waiters: [] },
      nlb: { pages: ["ListListeners"], waiters: ["listener-running", "job-finished"] },
      slb: {
        pages: ["DescribeLoadBalancers", "DescribeTags"],
        waiters: ["load-balancer-active", "load-balancer-inactive", ...listeners, "backend-servers-healthy"],
      },
    });
  });

  test("every Action with parameters and fields of a page has a paginator", () => {
    const looksPaged = real.services.flatMap(({ actions }) =>
      actions.filter(
        ({ parameters, response }) =>
          parameters.some(({ name }) => /^(PageNumber|NextToken)$/.test(name)) &&
          response.some(({ type }) => type.kind === "list"),
      ),
    );
    expect(looksPaged.length).toBeGreaterThan(4);
    expect(looksPaged.filter(({ paginator }) => paginator === undefined)).toEqual([]);
  });
});
