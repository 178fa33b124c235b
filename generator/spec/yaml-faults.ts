/** What makes a file unreadable as a whole: broken syntax, and the parts of YAML that a spec does without. */
import type { Document, YAMLError } from "yaml";
import { diagnostic } from "../diagnostics/catalogue.js";
import type { Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source.js";
import { yamlLibrary } from "./yaml-library.js";

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

/** Reports the first syntax error; those that follow are mostly its consequences. Tags and directives are forbidden below. */
export function reportSyntax(document: Document.Parsed, source: SourceFile, diagnostics: Diagnostics): boolean {
  const [first] = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== "TAG_RESOLVE_FAILED" && code !== "BAD_DIRECTIVE")
    .sort((a, b) => a.pos[0] - b.pos[0] || rank(a) - rank(b));
  if (first === undefined) return false;
  const [start, end] = first.pos;
  const said = SYNTAX[first.code] ??
    indentation(first) ??
    unclosed(first) ??
    reserved(first) ?? { reason: first.message };
  diagnostics.add(diagnostic("yaml-syntax", source.span(start, end), said));
  return true;
}

function rank({ code }: YAMLError): number {
  return code === "BLOCK_IN_FLOW" || code === "MULTILINE_IMPLICIT_KEY" ? 1 : 0;
}

function indentation({ message }: YAMLError) {
  if (!/same column/.test(message)) return undefined;
  return {
    reason: "the line is not indented like those before it",
    hint: "begin it below the key that it belongs beside",
  };
}

function unclosed({ message }: YAMLError) {
  const bracket = /^Flow (?:map|sequence) .* end with a ([}\]])$/.exec(message)?.[1];
  if (bracket === undefined) return undefined;
  return { reason: `a ${bracket === "}" ? "{" : "["} is still open here`, hint: `close it with ${bracket}` };
}

function reserved({ code, message }: YAMLError) {
  if (code !== "BAD_SCALAR_START") return undefined;
  return { reason: `a text cannot begin with ${message.at(-1)}`, hint: "put the text in quotes" };
}

/** Reports the first alias (they can multiply without bound), tag or directive: they have no use in a spec. */
export function reportForbidden(document: Document.Parsed, source: SourceFile, diagnostics: Diagnostics): boolean {
  const found: Diagnostic[] = [];
  const { isAlias, visit } = yamlLibrary();
  visit(document, {
    Node(_key, node) {
      const [start = 0, end = start + 1] = node.range ?? [];
      const { anchor } = node as { readonly anchor?: string };
      if (isAlias(node)) {
        found.push(diagnostic("yaml-alias", source.span(start, end), undefined));
      } else if (anchor !== undefined) {
        const mark = Math.max(0, source.text.lastIndexOf(`&${anchor}`, start));
        found.push(diagnostic("yaml-alias", source.span(mark, mark + anchor.length + 1), undefined));
      } else if (node.tag !== undefined) {
        const before = source.text.slice(Math.max(0, start - 200), start);
        const [rest = "", mark = ""] = /(!{1,2}[^\s!]*)(?:\s[^!]*)?$/.exec(before) ?? [];
        const at = start - rest.length;
        found.push(diagnostic("yaml-tag", source.span(at, at + mark.length), { tag: mark === "" ? node.tag : mark }));
      }
      // A bomb of aliases is one mistake.
      return found.length === 0 ? undefined : visit.BREAK;
    },
  });
  const directive = /^%.*/m.exec(source.text);
  if (directive !== null && document.directives.docStart === true && directive.index < document.range[0]) {
    const span = source.span(directive.index, directive.index + directive[0].length);
    found.push(diagnostic("yaml-directive", span, undefined));
  }
  diagnostics.addAll(found);
  return found.length > 0;
}

/**
 * The place from which the file nests too deep, or undefined. An upper estimate, from brackets and indentation: the
 * parser itself recurses, so it must not see a bomb.
 */
export function tooDeep(text: string, limit: number): number | undefined {
  let open = 0;
  let offset = 0;
  for (const line of text.split("\n")) {
    const indentation = /^[\s?-]*/.exec(line)?.[0].length ?? 0;
    if (indentation + open > limit && indentation < line.length) return offset + Math.max(0, limit - open);
    for (let index = 0; index < line.length; index++) {
      const character = line[index];
      if (character === "[" || character === "{") open++;
      else if (character === "]" || character === "}") open = Math.max(0, open - 1);
      if (open + indentation > limit) return offset + index;
    }
    offset += line.length + 1;
  }
  return undefined;
}
