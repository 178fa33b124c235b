/** The statements that validators are made of, as data until they are printed. */
export type Statement =
  | { readonly kind: "line"; readonly text: string }
  | {
      readonly kind: "if";
      readonly test: Test;
      readonly body: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | {
      readonly kind: "block";
      readonly head: string;
      readonly body: readonly Statement[];
      /** What stands after the closing brace. */
      readonly end: string;
    };

/** Expressions that must all be true; none of them needs parentheses next to `&&`. */
export type Test = readonly string[];

/** One whole statement that stands on one line. */
export function line(text: string): Statement {
  return { kind: "line", text };
}

export function branch(test: Test, body: readonly Statement[], otherwise: readonly Statement[] = []): Statement {
  return { kind: "if", test, body, otherwise };
}

export function loop(head: string, body: readonly Statement[]): Statement {
  return { kind: "block", head: `for (${head})`, body, end: "" };
}

/** A statement that ends with a function: `each(list, (item) => { … });` */
export function callback(head: string, body: readonly Statement[]): Statement {
  return { kind: "block", head, body, end: ");" };
}

/** Statements that run only when a test holds; one check takes the test in. */
export function guarded(test: Test, statements: readonly Statement[]): Statement[] {
  if (test.length === 0 || statements.length === 0) return [...statements];
  const [only] = statements;
  if (statements.length === 1 && only?.kind === "if" && only.otherwise.length === 0) {
    return [branch([...test, ...only.test], only.body)];
  }
  return [branch(test, statements)];
}

/** An expression that is true when any one is; it can stand next to `&&`. */
export function either(tests: readonly string[]): string {
  if (tests.length === 0) return "false";
  return tests.length > 1 ? `(${tests.join(" || ")})` : tests.join("");
}

/** Prints statements, one after the other. */
export function printed(statements: readonly Statement[]): string {
  return statements.map(text).join("\n");
}

function text(statement: Statement): string {
  switch (statement.kind) {
    case "line":
      return statement.text;
    case "block":
      return `${statement.head} ${block(statement.body)}${statement.end}`;
    case "if": {
      const { test, body, otherwise } = statement;
      const head = `if (${test.join(" && ")}) ${block(body)}`;
      if (otherwise.length === 0) return head;
      const chained = otherwise.length === 1 && otherwise[0]?.kind === "if";
      return `${head} else ${chained ? printed(otherwise) : block(otherwise)}`;
    }
    default:
      return statement satisfies never;
  }
}

function block(statements: readonly Statement[]): string {
  return `{\n${printed(statements)}\n}`;
}
