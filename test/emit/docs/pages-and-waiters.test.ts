/** What pages and OpenAPI say about lists that come in pages and about states to wait for. */
import { describe, expect, it } from "vitest";
import { openapi } from "../../../generator/emit/openapi/index.js";
import { parsed } from "../openapi/json-schemas.js";
import { pageOf, section } from "./page-sections.js";
import { modelOf, PLAIN_ACTION, SMALL_SERVICE } from "./small-model.js";

const LIST = `
action: ListToys
summary: List the toys.
effect: read
source: { guide: 1 }
paginator: { items: Toys, page: Page, size: Size, total: Total }
waiters:
  - id: toys-ready
    description: All toys are there.
    delay: 2
    maxDelay: 8
    attempts: 5
    require: [Kind]
    success: [{ every: Toys, State: [new, used], absent: More }]
    failure: [{ some: Toys, State: lost }, { error: Gone }]
parameters:
  Kind: { type: string, description: Which toys. }
  Page: { type: integer, description: Which page. }
  Size: { type: integer, description: How many. }
response:
  Total: { type: integer, description: How many there are. }
  More: { type: string, required: false, description: More. }
  Toys: { type: list, description: The toys., of: { State: { type: string, description: How it is. } } }
errors: [{ code: Gone, meaning: There are none. }]
examples:
  - { title: All, request: { Page: 1 }, response: { Total: 0, Toys: [] } }
  - { title: Some, request: { Kind: ball, Page: 1 }, response: { Total: 0, Toys: [] } }
`;

const GET_JOB = `
action: MakeToy
summary: Make a toy.
effect: write
source: { guide: 1 }
job: { id: JobId, action: ListToys }
response:
  JobId: { type: string, description: The job. }
examples: [{ title: One, request: {}, response: { JobId: j } }]
`;

const model = modelOf({
  "toy/service.yaml": SMALL_SERVICE,
  "toy/box/ListToys.yaml": LIST,
  "toy/box/MakeToy.yaml": GET_JOB,
  "toy/box/ListBoxes.yaml": PLAIN_ACTION,
});
const page = pageOf(model, "docs/toy/ListToys.md");

describe("the page of an Action", () => {
  it("says how pages are asked for, with a sample of all items", () => {
    const pages = section(page, "Pages");
    expect(pages).toContain(
      "[`Toys`](#response.Toys) holds one page of the list, at most [`Size`](#request.Size) on each. " +
        "[`Page`](#request.Page) says which one, counted from 1; [`Total`](#response.Total) counts all pages together.",
    );
    expect(pages).toContain("for await (const item of toy.paginate.listToys({})) {\n  console.log(item);\n}");
    expect(pages).toContain("`paginateListToys`");
  });

  it("says when a state is reached, when never, what it needs and how long it takes", () => {
    const waiting = section(page, "Waiting");
    expect(waiting).toContain('<a id="waiter.toys-ready"></a>\n\n### `toysReady`\n\nAll toys are there.');
    expect(waiting).toContain(
      "Reached when each [`Toys[].State`](#response.Toys.State) is `new` or `used` and there is no [`More`](#response.More). " +
        "Fails when any [`Toys[].State`](#response.Toys.State) is `lost`, or the service answers `Gone`. " +
        "Needs [`Kind`](#request.Kind). Asked at most 5 times, with pauses from 2 to 8 seconds, some 22 seconds in all.",
    );
    expect(waiting).toContain('await toy.waitUntil.toysReady({ Kind: "ball", Page: 1 });');
  });

  it("names the waiter of the job that an Action starts", () => {
    expect(pageOf(model, "docs/toy/MakeToy.md")).toContain(
      "[`ListToys`](ListToys.md) tells how far that is, " +
        "[`waitUntil.toysReady`](ListToys.md#waiter.toys-ready) of the client waits for its end.",
    );
  });

  it("says nothing of it where there is nothing", () => {
    expect(pageOf(model, "docs/toy/ListBoxes.md")).not.toMatch(/## Pages|## Waiting/);
  });
});

it("the page of the API lists both", () => {
  const index = pageOf(model, "docs/toy/index.md");
  expect(section(index, "Pages")).toContain("[`listToys`](ListToys.md#pages)");
  expect(section(index, "Waiting")).toContain(
    "| [`toysReady`](ListToys.md#waiter.toys-ready) | Reached when each `Toys[].State` is `new` or `used` and",
  );
  const bare = pageOf(
    modelOf({ "toy/service.yaml": SMALL_SERVICE, "toy/box/ListBoxes.yaml": PLAIN_ACTION }),
    "docs/toy/index.md",
  );
  expect(bare).not.toMatch(/\(#pages\)|\(#waiting\)|## Pages|## Waiting/);
});

it("OpenAPI has the facts", () => {
  const { paths } = parsed(openapi.emit(model, new Map()), "openapi/toy.json");
  expect(paths["/ListToys"].post).toMatchObject({
    "x-paginator": { kind: "number", items: "Toys", page: "Page", isText: false, size: "Size", total: "Total" },
    "x-waiters": [
      {
        id: "toys-ready",
        delay: 2,
        maxDelay: 8,
        attempts: 5,
        require: ["Kind"],
        success: [{ every: "Toys", is: { State: ["new", "used"] }, absent: "More" }],
        failure: [{ some: "Toys", is: { State: ["lost"] } }, { error: "Gone" }],
      },
    ],
  });
  expect(JSON.stringify(paths)).not.toContain('"span"');
  expect(paths["/ListBoxes"].post).not.toHaveProperty("x-waiters");
});
