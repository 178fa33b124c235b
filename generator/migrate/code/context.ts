import { ts } from "ts-morph";
import { predicate } from "../../compare/show/words.js";
import { CATALOGUE } from "../../compare/catalogue.js";
import { type Change, pathOf } from "../../compare/change.js";
import { subjectPath } from "../../compare/show/subject.js";
import type { SdkIndex } from "./sdk.js";
import { goneErrors, type Plan } from "../plan/plan.js";
import { ADVICE, TREATMENTS } from "../plan/treatment.js";
import { Edits } from "./edits.js";

/** What remains to be done by hand, at a place of the code. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  /** That of the difference; `unknown-type` where the types tell nothing, `name-taken` where a new name is in use. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** One file under migration: what is known of it, and what has been found so far. */
export class FileContext {
  readonly file: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly index: SdkIndex;
  readonly plan: Plan;
  /** Codes of errors that are gone, with what tells of them. */
  readonly goneErrors: ReadonlyMap<string, readonly Change[]>;
  readonly edits = new Edits();
  readonly #remarks = new Map<string, Remark>();
  #freeNames: ReadonlySet<string> | undefined;
  #quote: string | undefined;

  constructor(file: ts.SourceFile, checker: ts.TypeChecker, index: SdkIndex, plan: Plan) {
    this.file = file;
    this.checker = checker;
    this.index = index;
    this.plan = plan;
    this.goneErrors = goneErrors(plan);
  }

  get remarks(): Remark[] {
    return [...this.#remarks.values()].sort((a, b) => a.start - b.start || (a.message < b.message ? -1 : 1));
  }

  /** The identifiers of the file that are no names of members: variables, functions, types, imports. */
  get freeNames(): ReadonlySet<string> {
    this.#freeNames ??= freeNames(this.file);
    return this.#freeNames;
  }

  /** The quotes that most texts of the file are in. */
  get quote(): string {
    this.#quote ??= quoteOf(this.file);
    return this.#quote;
  }

  /** The identifiers of the file that stand for something, its declaration included. */
  usesOf(symbol: ts.Symbol): ts.Identifier[] {
    const found: ts.Identifier[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === symbol.name && this.#isFor(node, symbol)) found.push(node);
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(this.file, visit);
    return found;
  }

  #isFor(node: ts.Identifier, symbol: ts.Symbol): boolean {
    const { parent } = node;
    if (ts.isShorthandPropertyAssignment(parent)) {
      return this.checker.getShorthandAssignmentValueSymbol(parent) === symbol;
    }
    if (ts.isExportSpecifier(parent)) return this.checker.getExportSpecifierLocalTargetSymbol(parent) === symbol;
    return this.checker.getSymbolAtLocation(node) === symbol;
  }

  replace(node: ts.Node, text: string): void {
    this.edits.replace(node.getStart(this.file), node.end, text);
  }

  remark(node: ts.Node, remark: Omit<Remark, "start" | "end">): void {
    const start = node.getStart(this.file);
    const key = `${start} ${remark.code} ${remark.message}`;
    if (!this.#remarks.has(key)) this.#remarks.set(key, { start, end: node.end, ...remark });
  }

  /** Tells of a difference at the place that it concerns; `about` says what of the place. */
  tell(node: ts.Node, change: Change, about = ""): void {
    const treatment = TREATMENTS[change.code];
    const subject = [pathOf({ ...change, node: "" }), subjectPath(change)].filter(Boolean).join(".");
    const said = `${subject} ${predicate(change, (text) => JSON.stringify(text))}`.replace(/[.:]?$/, ".");
    const replacement = change.replacedBy;
    const hint =
      replacement === undefined ? treatment && ADVICE[treatment] : `the spec names ${replacement} in its place`;
    this.remark(node, {
      code: change.code,
      message: [said, about, CATALOGUE[change.code].why].filter(Boolean).join(" "),
      hint: hint ?? "see what slbgen diff says",
    });
  }
}

function freeNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isMember =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node) ||
      (ts.isQualifiedName(parent) && parent.right === node);
    if (ts.isIdentifier(node) && !isMember) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return names;
}

function quoteOf(file: ts.SourceFile): string {
  let [single, double] = [0, 0];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) {
      if (node.getText(file).startsWith("'")) single += 1;
      else double += 1;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return single > double ? "'" : '"';
}
