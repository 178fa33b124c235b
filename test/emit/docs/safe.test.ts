import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anchorId,
  code,
  codeCell,
  commentText,
  fence,
  PLAIN,
  paragraphs,
  prose,
} from "../../../generator/emit/docs/safe.js";
import { HOSTILE } from "./hostile-texts.js";
import { nodes, parseMarkdown, plainText } from "./markdown-tree.js";

/** What a text says, apart from blanks and the marks of code. */
function words(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\s`\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, "");
}

/** The parser is older than GitHub's: it knows entities and escapes, and takes `~` and `$` for nothing. */
function inlineTypes(markdown: string): Set<string> {
  const tree = parseMarkdown(markdown);
  const htmls = nodes(tree).filter(({ type }) => type === "html");
  expect(htmls.filter(({ value }) => value !== "<span>" && value !== "</span>")).toEqual([]);
  return new Set(nodes(tree).map(({ type }) => type));
}

const INNOCENT = new Set([
  "root",
  "paragraph",
  "text",
  "inlineCode",
  "html",
  "sentence",
  "word",
  "whitespace",
  "break",
]);

describe("prose", () => {
  it.each(HOSTILE)("leaves %j a text", (text) => {
    const { source } = prose(text, PLAIN);
    expect(source).not.toContain("\n");
    for (const type of inlineTypes(source)) expect(INNOCENT).toContain(type);
    expect(words(seen(source))).toBe(words(text));
  });

  it("leaves any text a text", () => {
    const piece = fc.oneof(
      fc.constantFrom(..."*_`[]()<>|~#+-=!&;:/.@$\\ ab1\n".split("")),
      fc.constantFrom(...HOSTILE),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { source } = prose(pieces.join(""), PLAIN);
        for (const type of inlineTypes(source)) expect(INNOCENT).toContain(type);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("is code where it says so, and for known names", () => {
    const lexicon = { codes: ["BoxName", '"on"', "^[a-z|]+$"], links: new Map([["ListBoxes", "ListBoxes.md"]]) };
    expect(prose('Like `x*y`, BoxName and BoxNames, "on", $_ip and ^[a-z|]+$; see ListBoxes.', lexicon).source).toBe(
      'Like `x*y`, `BoxName` and BoxNames, `"on"`, `$_ip` and `^[a-z|]+$`; see [ListBoxes](ListBoxes.md).',
    );
  });

  it.each([
    ['"x" or "on"', '"x" or `"on"`'],
    ['an "odd quote, then "on"', 'an "odd quote, then `"on"`'],
    ['"BoxName" and "off"', '"`BoxName`" and "off"'],
    ['"say \\"on\\"" or 80', '`"say \\"on\\""` or `80`'],
    ["Box.Lid, Box.Side and BoxName.Lid", "`Box.Lid`, Box.Side and `BoxName.Lid`"],
  ])("finds names and literals in %s", (text, found) => {
    const codes = ["BoxName", "Box.Lid", '"on"', String.raw`"say \"on\""`, "80"];
    expect(prose(text, { codes, links: new Map() }).source).toBe(found);
  });

  it("says of the same text what each lexicon says, whichever comes first", () => {
    const links = new Map([
      ["ListBoxes", "ListBoxes.md"],
      ["GetBox", "GetBox.md"],
    ]);
    const api = { codes: [], links };
    const action = { codes: ["BoxName"], links: new Map(), shared: api, except: "GetBox" };
    const rule = { codes: ["Lid", '"on"'], links: new Map(), shared: action };
    const text = 'BoxName in ListBoxes or GetBox: Lid is "on" and 1_2';
    const seen = [PLAIN, api, action, rule, rule, action, api, PLAIN].map((lexicon) => prose(text, lexicon).source);
    expect(seen.slice(0, 4)).toEqual([
      'BoxName in ListBoxes or GetBox: Lid is "on" and 1_2',
      'BoxName in [ListBoxes](ListBoxes.md) or [GetBox](GetBox.md): Lid is "on" and 1_2',
      '`BoxName` in [ListBoxes](ListBoxes.md) or GetBox: Lid is "on" and 1_2',
      '`BoxName` in [ListBoxes](ListBoxes.md) or GetBox: `Lid` is `"on"` and 1_2',
    ]);
    expect(seen.slice(4).toReversed()).toEqual(seen.slice(0, 4));
  });

  it("stays readable where nothing threatens", () => {
    const text = "Letters, digits and - / . % ? # &; http:// or a_b, 1 < 2 (by default).";
    expect(prose(text, PLAIN).source).toBe(text.replace("<", "&lt;"));
  });
});

it("keeps paragraphs and lines", () => {
  expect(paragraphs("one\r\n- two\n \n\nthree\n", PLAIN).source).toBe("one\n\\- two\n\nthree");
});

describe("code", () => {
  it.each(HOSTILE)("shows %j as it is", (text) => {
    const [root, paragraph, ...spans] = nodes(parseMarkdown(`x ${code(text).source} y`)).filter(
      ({ type }) => type !== "text",
    );
    expect([root?.type, paragraph?.type]).toEqual(["root", "paragraph"]);
    expect(spans.map(({ type }) => type)).toEqual(["inlineCode"]);
    const oneLine = text.replace(/[\s\u2028\u2029]+/g, " ").trim();
    expect(spans[0]?.value).toBe(oneLine);
  });

  it.each(HOSTILE)("shows %j in one cell of a table", (text) => {
    const table = `| a | b |\n| --- | --- |\n| ${codeCell(text).source} | end |\n`;
    const rows = nodes(parseMarkdown(table)).filter(({ type }) => type === "tableRow");
    expect(rows.map((row) => row.children?.length)).toEqual([2, 2]);
    expect(words(plainText(rows[1]?.children?.[0] ?? { type: "" }).replace(/<\/?code>/g, ""))).toBe(words(text));
  });

  it("says when there is nothing", () => {
    expect(code(" ").source).toBe("(empty)");
  });
});

it.each(HOSTILE)("fences %j", (text) => {
  const blocks = parseMarkdown(`${fence(text, "json").source}\n\nafter\n`).children ?? [];
  expect(blocks.map(({ type, lang }) => [type, lang])).toEqual([
    ["code", "json"],
    ["paragraph", undefined],
  ]);
  expect(words(blocks[0]?.value ?? "")).toBe(words(text));
});

it.each(["a --> b", "--->", "->", "--", "\n-->"])("keeps %j inside of a comment", (text) => {
  const [comment, ...rest] = parseMarkdown(`<!-- ${commentText(text)} -->`).children ?? [];
  expect(comment?.type).toBe("html");
  expect(rest).toEqual([]);
});

it("makes anchors of names", () => {
  expect(anchorId("request", "Rule_List", 'a"b c')).toBe("request.Rule_List.a-b-c");
});

/** What a reader sees; the HTML that stands for a dollar sign is not seen. */
function seen(markdown: string): string {
  return plainText(parseMarkdown(markdown)).replaceAll("<span>$</span>", "$");
}
