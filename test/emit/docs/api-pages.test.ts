/** The list of APIs, and the page of one. */
import { describe, expect, it } from "vitest";
import { pageOf, section } from "./page-sections.js";
import { SHELF_FILES } from "./shelf-files.js";
import { modelOf, PLAIN_ACTION, smallModel } from "./small-model.js";

const model = { services: [...modelOf(SHELF_FILES).services, ...smallModel(PLAIN_ACTION).services] };
const shelf = pageOf(model, "docs/shelf/index.md");
const toy = pageOf(model, "docs/toy/index.md");

it("lists the APIs with what is here and what is not", () => {
  expect(pageOf(model, "docs/index.md")).toContain(
    [
      "| API | Title | API version | Actions | Not yet here | About |",
      "| --- | --- | --- | --- | --- | --- |",
      "| [`shelf`](shelf/index.md) | Shelf Balancer | `2022-03-04` | 3 | 2 | Balances shelves. |",
      "| [`toy`](toy/index.md) | Toy Balancer | `2020-01-02` | 1 | 0 | Balances toys. |",
    ].join("\n"),
  );
});

describe("Actions that are pending", () => {
  it("are listed compactly", () => {
    expect(section(shelf, "Not in this reference yet")).toMatchInlineSnapshot(`
      "The API has more Actions, which this reference does not describe so far.

      <details>
      <summary>2 Actions</summary>

      \`GetJob\`, \`ListScrews\`

      </details>"
    `);
    expect(shelf).toContain("· [Not in this reference yet](#not-in-this-reference-yet) ·");
  });

  it("are not spoken of when there are none", () => {
    expect(toy).not.toContain("Not in this reference yet");
  });

  it("are code in prose", () => {
    const text = SHELF_FILES["shelf/board/DeleteBoard.yaml"].replace(
      "description: Its id.",
      "description: See ListScrews.",
    );
    const files = { ...SHELF_FILES, "shelf/board/DeleteBoard.yaml": text };
    expect(pageOf(modelOf(files), "docs/shelf/DeleteBoard.md")).toContain("See `ListScrews`.");
  });
});

it("shows a call even where nothing reads", () => {
  expect(section(shelf, "Calling it")).toContain(
    "try {\n  const result = await shelf.turnScrew({ Turns: 1 });\n  console.log(result);\n}",
  );
});

it("speaks of the region only where it matters", () => {
  expect(section(shelf, "Calling it")).not.toContain("RegionId");
  expect(section(shelf, "Endpoints")).toContain("| every region | `shelf.example.com` |");
  expect(section(toy, "Endpoints")).toContain("| any other `{region}` | `toy.{region}.example.com` |");
});
