/** The page of all facts on which documents differ, and the ways to it. */
import { expect, it } from "vitest";
import { pageOf, section } from "./page-sections.js";
import { SHELF_FILES } from "./shelf-files.js";
import { modelOf, PLAIN_ACTION, smallModel } from "./small-model.js";

const shelf = modelOf(SHELF_FILES);
const model = { services: [...shelf.services, ...smallModel(PLAIN_ACTION).services] };
const page = pageOf(model, "docs/conflicts.md");

it("counts each conflict once", () => {
  expect(page.split("\n").filter((line) => line.startsWith("|"))).toEqual([
    "| API | Title | Disagreements | Of these shared | Actions concerned |",
    "| --- | --- | --- | --- | --- |",
    "| `shelf` | Shelf Balancer | 4 | 2 | 3 |",
    "| `toy` | Toy Balancer | 0 | 0 | 0 |",
  ]);
});

it("says how the choice is made", () => {
  expect(page).toContain(
    "The newer one wins, with one\nexception: a validator never rejects what the live service accepts.",
  );
});

it("has a table of contents by API and resource", () => {
  expect(page).toContain(
    "- [Shelf Balancer](#service.shelf): [Several resources](#several.shelf) (1), [Boards](#resource.shelf.board) (3)\n",
  );
  expect(page).not.toContain("[Toy Balancer]");
});

it("lists conflicts by resource and Action, shared ones once with all of their Actions", () => {
  expect(section(page, "Shelf Balancer")).toMatchInlineSnapshot(`
    "- \`page\`: Shelf page (2026)
    - \`provider\`: Shelf metadata

    <a id="several.shelf"></a>

    ### Several resources (shelf)

    <a id="shared.shelf.tags"></a>**\`tags\`**, part of [\`CreateBoard\`](shelf/CreateBoard.md#conflicts), [\`TurnScrew\`](shelf/TurnScrew.md#conflicts)

    - \`parameters.Tag.Key.required\`
      - \`page\`: required
      - \`provider\`: optional
      - **Chosen**: Optional.

    <a id="resource.shelf.board"></a>

    ### Boards (shelf)

    <a id="shared.shelf.change-of-board"></a>**\`change-of-board\`**, part of [\`CreateBoard\`](shelf/CreateBoard.md#conflicts), [\`DeleteBoard\`](shelf/DeleteBoard.md#conflicts)

    - \`parameters.Token.length\`
      - \`page\`: up to 64
      - \`provider\`: no limit
      - **Chosen**: No limit.

    <a id="action.shelf.CreateBoard"></a>**[\`CreateBoard\`](shelf/CreateBoard.md#conflicts)**

    - [\`parameters.BoardName.required\`](shelf/CreateBoard.md#request.BoardName)
      - \`page\`: required
      - \`provider\`: optional
      - **Chosen**: Required, because \`BoardName\` is a key.
    - [\`errors.Throttling\`](shelf/index.md#error.Throttling)
      - \`page\`: 429
      - \`provider\`: 400
      - **Chosen**: 429; see [DeleteBoard](shelf/DeleteBoard.md)."
  `);
});

it("is reached from the Actions, which are reached from it", () => {
  const conflicts = section(pageOf(model, "docs/shelf/CreateBoard.md"), "Conflicts");
  expect(conflicts).toMatchInlineSnapshot(`
    "Where the documents differ, and what this page says instead; see also [those of all Actions](../conflicts.md#action.shelf.CreateBoard).

    - [\`parameters.BoardName.required\`](#request.BoardName)
      - \`page\`: required
      - \`provider\`: optional
      - **Chosen**: Required, because \`BoardName\` is a key.
    - [\`errors.Throttling\`](index.md#error.Throttling)
      - \`page\`: 429
      - \`provider\`: 400
      - **Chosen**: 429; see [DeleteBoard](DeleteBoard.md).
    - [\`parameters.Token.length\`](#request.Token), shared with [one other Action](../conflicts.md#shared.shelf.change-of-board)
      - \`page\`: up to 64
      - \`provider\`: no limit
      - **Chosen**: No limit.
    - [\`parameters.Tag.Key.required\`](#request.Tag.Key), shared with [one other Action](../conflicts.md#shared.shelf.tags)
      - \`page\`: required
      - \`provider\`: optional
      - **Chosen**: Optional."
  `);
});

it("is reached at the API from Actions that have only shared conflicts", () => {
  const conflicts = section(pageOf(model, "docs/shelf/TurnScrew.md"), "Conflicts");
  expect(conflicts).toContain("see also [those of all Actions](../conflicts.md#service.shelf).");
});

it("takes the conflicts of a mixin that one Action uses for its own", () => {
  const { "shelf/screw/TurnScrew.yaml": _, ...files } = SHELF_FILES;
  const conflicts = pageOf(modelOf(files), "docs/conflicts.md");
  expect(conflicts).not.toContain("`tags`");
  expect(conflicts).toContain("[`parameters.Tag.Key.required`](shelf/CreateBoard.md#request.Tag.Key)");
});

it("is there without any conflict", () => {
  const empty = pageOf(smallModel(PLAIN_ACTION), "docs/conflicts.md");
  expect(empty).toContain("| `toy` | Toy Balancer | 0 | 0 | 0 |\n\nNo disagreement is recorded.\n");
});

it("is linked from the lists of APIs and from those of Actions", () => {
  expect(pageOf(model, "docs/index.md")).toContain(
    "[where they differ](conflicts.md), with what was chosen and why (4 facts)",
  );
  expect(section(pageOf(model, "docs/shelf/index.md"), "Sources")).toContain(
    "[Where they differ](../conflicts.md#service.shelf), and what was chosen.",
  );
  expect(section(pageOf(model, "docs/toy/index.md"), "Sources")).not.toContain("conflicts");
});
