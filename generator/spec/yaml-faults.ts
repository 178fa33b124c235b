/** What makes a file unreadable as a whole: broken syntax, and the parts of YAML that a spec does without. */
import { type Document, isAlias, visit, type YAMLError } from "yaml";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";

/** What the parser's terse messages mean for the person who wrote the line. */
const SYNTAX: Partial<Record<YAMLError["code"], { readonly reason: string; readonly hint: string }>> = {
  MULTILINE_IMPLICIT_KEY: {
    reason: "this is neither a key with a value nor the end of the text before",
    hint: "write `key: value`, with a space after the colon",
  },
  BLOCK_AS_IMPLICIT_KEY: { reason: "a second colon in one line", hint: "put a text with a colon in quotes" },
  TAB_AS_INDENT: { reason: "a tab in the indentation", hint: "indent with spaces" },
  BAD_DQ_ESCAPE: {
    reason: "an unknown escape sequence",
    hint: "write \\\\ for a backslash, or use single quotes",
  },
};

/** Reports the first syntax error; those that follow are mostly its consequences. */
export function reportSyntax(document: Document.Parsed, source: SourceFile, diagnostics: Diagnostics): boolean {
  const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b));
  if (first === undefined) return false;
  const [start, end] = first.pos;
  const said = SYNTAX[first.code] ?? indentation(first) ?? reserved(first) ?? { reason: first.message };
  diagnostics.add(diagnostic("yaml-syntax", source.span(start, end), said));
  return true;
}

function rank({ code }: YAMLError): number {
  return code === "BLOCK_IN_FLOW" || code === "MULTILINE_IMPLICIT_KEY" ? 1 : 0;
}

function indentation({ message }: YAMLError) {
  if (!/same column/.test(message)) return undefined;
  return { reason: "the line is not indented like those before it", hint: "begin it below the key that it belongs beside" };
}

function reserved({ code, message }: YAMLError) {
  if (code !== "BAD_SCALAR_START") return undefined;
  return { reason: `a text cannot begin with ${message.at(-1)}`, hint: "put the text in quotes" };
}

/** Reports aliases (which can multiply without bound), tags and directives: they have no use in a spec. */
export function reportForbidden(document: Document.Parsed, source: SourceFile, diagnostics: Diagnostics): boolean {
  let found = false;
  const report = (...[code, start, end, facts]: ["yaml-alias" | "yaml-tag", number, number, { tag: string }]) => {
    diagnostics.add(diagnostic(code, source.span(start, end), facts));
    found = true;
  };
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      const [start = 0, end = start + 1] = node.range ?? [];
      const { anchor } = node as { readonly anchor?: string };
      if (anchor !== undefined) {
        anchors.add(anchor);
        const mark = Math.max(0, source.text.lastIndexOf(`&${anchor}`, start));
        report("yaml-alias", mark, mark + anchor.length + 1, { tag: "" });
      } else if (isAlias(node)) {
        // An alias of an anchor is no second mistake.
        if (!anchors.has(node.source)) report("yaml-alias", start, end, { tag: "" });
      } else if (node.tag !== undefined) {
        const mark = Math.max(0, source.text.lastIndexOf("!", Math.max(0, start - 1)));
        report("yaml-tag", mark, Math.max(mark + 1, start), { tag: node.tag });
      }
    },
  });
  const directive = /^%.*/m.exec(source.text);
  if (directive !== null && document.directives.docStart === true && directive.index < document.range[0]) {
    diagnostics.add(
      diagnostic("yaml-directive", source.span(directive.index, directive.index + directive[0].length), undefined),
    );
    found = true;
  }
  return found;
}
