/** The statements that validators are made of, as data until they are printed. */
import { type HelperCalls } from "./helpers.js";
import { type Report, reportText, sharedText } from "./reports.js";
import { literal } from "./safe.js";

export type Statement =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "report"; readonly report: Report }
  | {
      readonly kind: "if";
      readonly test: Test;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | { readonly kind: "for"; readonly head: string; readonly body: readonly Statement[] };

/** Expressions that must all be true; none of them needs parentheses next to `&&`. */
export type Test = readonly string[];

/** One whole statement, or the beginning of one that stands on one line. */
export function line(text: string): Statement {
  return { kind: "line", text };
}

/** Adds one issue. */
export function reporting(report: Report): Statement {
  return { kind: "report", report };
}

export function branch(test: Test, body: readonly Statement[], otherwise: readonly Statement[] = []): Statement {
  return { kind: "if", test, body, otherwise };
}

export function loop(head: string, body: readonly Statement[]): Statement {
  return { kind: "for", head, body };
}

/** Statements that run only when a test holds; one check takes the test in, several share it and the text they report. */
export function guarded(test: Test, statements: readonly Statement[]): Statement[] {
  if (test.length === 0 || statements.length === 0) return [...statements];
  const [only] = statements;
  if (statements.length === 1 && only?.kind === "if" && only.otherwise.length === 0) {
    return [branch([...test, ...only.test], only.body)];
  }
  return [branch(test, withSharedText(statements))];
}

/** Gives checks that report the same text one constant for it. */
function withSharedText(statements: readonly Statement[]): readonly Statement[] {
  const reports = statements.map((each) => (each.kind === "if" && each.body.length === 1 ? each.body[0] : undefined));
  const texts = reports.map((each) => (each?.kind === "report" ? sharedText(each.report) : undefined));
  const [text] = texts;
  if (text === undefined || texts.length < 2 || texts.some((each) => each !== text)) return statements;
  const shortened = statements.map((each, index): Statement => {
    const report = reports[index];
    if (each.kind !== "if" || report?.kind !== "report") return each;
    return { ...each, body: [reporting({ ...report.report, textVariable: "text" })] };
  });
  return [line(`const text = ${literal(text)};`), ...shortened];
}

/** An expression that is true when any one is; it can stand next to `&&`. */
export function either(tests: readonly string[]): string {
  if (tests.length === 0) return "false";
  return tests.length > 1 ? `(${tests.join(" || ")})` : tests.join("");
}

/** Prints statements, one after the other. */
export function printed(statements: readonly Statement[], helpers: HelperCalls): string {
  return statements.map((statement) => text(statement, helpers)).join("\n");
}

function text(statement: Statement, helpers: HelperCalls): string {
  switch (statement.kind) {
    case "line":
      return statement.text;
    case "report":
      return reportText(statement.report, helpers);
    case "for":
      return `for (${statement.head}) ${block(statement.body, helpers)}`;
    case "if": {
      const { test, body, otherwise } = statement;
      const head = `if (${test.join(" && ")}) ${block(body, helpers)}`;
      if (otherwise.length === 0) return head;
      const chained = otherwise.length === 1 && otherwise[0]?.kind === "if";
      return `${head} else ${chained ? printed(otherwise, helpers) : block(otherwise, helpers)}`;
    }
    default:
      return statement satisfies never;
  }
}

function block(statements: readonly Statement[], helpers: HelperCalls): string {
  return `{\n${printed(statements, helpers)}\n}`;
}
