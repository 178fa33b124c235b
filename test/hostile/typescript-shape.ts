import { ts } from "ts-morph";

/** What a parser sees in a file, its texts and names aside. */
export interface Shape {
  /** The kinds of all nodes in the order of the text, those of doc comments included. */
  readonly kinds: readonly string[];
  /** Syntax errors, and comments that tell the compiler to look away. */
  readonly faults: readonly string[];
}

/** All comments of a file, one after the other. */
export function commentsOf(file: ts.SourceFile): string {
  const { text } = file;
  const ranges = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) ranges.set(pos, end);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...ranges].map(([pos, end]) => text.slice(pos, end)).join("\n");
}

/** What the parser finds beside the tree; not in its declared types. */
interface Findings {
  readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  readonly commentDirectives?: readonly ts.TextRange[];
}

export function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

export function shapeOf(file: ts.SourceFile): Shape {
  const { text } = file;
  const { parseDiagnostics, commentDirectives = [] } = file as unknown as Findings;
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(ts.SyntaxKind[node.kind]);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  const errors = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  return { kinds, faults: [...errors, ...commentDirectives.map(({ pos, end }) => text.slice(pos, end))] };
}
