/**
 * The statements that generated files are made of, and their text.
 *
 * Names, types and bodies are TypeScript text already, put together by `names.ts` and `safe.ts`; the formatter takes care of
 * line breaks and indentation, and refuses what does not parse.
 */

/** `import { values, type types } from "from";`, or the same as an export. */
export interface LinkStatement {
  readonly kind: "import" | "export";
  readonly from: string;
  readonly values?: readonly string[];
  /** Names of types, which are erased. */
  readonly types?: readonly string[];
}

/** What every declaration may have. */
interface Declaration {
  readonly name: string;
  /** The text of a doc comment, without its delimiters. */
  readonly doc?: string;
  readonly isExported?: boolean;
}

export interface Property {
  readonly key: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** The text of a doc comment, without its delimiters. */
  readonly doc: string;
}

export interface InterfaceStatement extends Declaration {
  readonly kind: "interface";
  readonly properties: readonly Property[];
}

export interface AliasStatement extends Declaration {
  readonly kind: "type";
  readonly type: string;
}

export interface ConstStatement extends Declaration {
  readonly kind: "const";
  readonly type: string;
  readonly value: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional?: boolean;
  readonly initializer?: string;
}

interface Signature {
  readonly parameters: readonly Parameter[];
  readonly returns: string;
}

export interface Callable extends Declaration, Signature {
  /** The ways to call it, when there are several; the rest then says how they are all carried out. */
  readonly overloads?: readonly Signature[];
  readonly body: string;
}

export interface FunctionStatement extends Callable {
  readonly kind: "function";
}

/** `get name(): type { body }` */
export interface Getter extends Declaration {
  readonly type: string;
  readonly body: string;
}

export interface ClassStatement extends Declaration {
  readonly kind: "class";
  readonly extends: string;
  readonly getters?: readonly Getter[];
  readonly methods: readonly Callable[];
}

export type Statement =
  | LinkStatement
  | InterfaceStatement
  | AliasStatement
  | ConstStatement
  | FunctionStatement
  | ClassStatement;

/** A whole file. A blank line stands before every doc comment and where the kind of statement changes. */
export function printFile(statements: readonly Statement[]): string {
  const texts = statements.map((statement, index) => {
    const before = statements[index - 1];
    const apart = before !== undefined && ("doc" in statement || statement.kind !== before.kind);
    return `${apart ? "\n" : ""}${printStatement(statement)}\n`;
  });
  return texts.join("");
}

function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case "import":
    case "export":
      return `${statement.kind} ${linkedNames(statement)} from ${JSON.stringify(statement.from)};`;
    case "interface":
      return `${head(statement)}interface ${statement.name} {\n${statement.properties.map(printProperty).join("\n")}\n}`;
    case "type":
      return `${head(statement)}type ${statement.name} = ${statement.type};`;
    case "const":
      return `${head(statement)}const ${statement.name}: ${statement.type} = ${statement.value};`;
    case "function":
      return printCallable(statement, "function ");
    case "class": {
      const getters = (statement.getters ?? []).map((getter) => `${head(getter)}${printGetter(getter)}`);
      const methods = statement.methods.map((method) => printCallable(method));
      const members = [...getters, ...methods].join("\n\n");
      return `${head(statement)}class ${statement.name} extends ${statement.extends} {\n${members}\n}`;
    }
    default:
      return statement satisfies never;
  }
}

/** `type { … }` when nothing else is imported or exported, so that nothing of it is left at run time. */
function linkedNames({ values = [], types = [] }: LinkStatement): string {
  if (values.length === 0) return `type { ${types.join(", ")} }`;
  return `{ ${[...values, ...types.map((name) => `type ${name}`)].join(", ")} }`;
}

function printProperty({ key, type, isOptional, doc }: Property): string {
  return `${docComment(doc)}${key}${isOptional ? "?" : ""}: ${type};`;
}

function printGetter({ name, type, body }: Getter): string {
  return `get ${name}(): ${type} {\n${body}\n}`;
}

/** With its doc comment, which stands before each of several ways to call it. */
function printCallable(callable: Callable, keyword = ""): string {
  const { overloads = [], name, body } = callable;
  const print = (signature: Signature): string => `${keyword}${name}${printSignature(signature)}`;
  const exported = callable.isExported ? "export " : "";
  const shown = overloads.map((each) => `${head(callable)}${print(each)};\n`);
  return `${shown.join("")}${shown.length > 0 ? exported : head(callable)}${print(callable)} {\n${body}\n}`;
}

function printSignature({ parameters, returns }: Signature): string {
  const texts = parameters.map(({ name, type, isOptional, initializer }) => {
    const value = initializer === undefined ? "" : ` = ${initializer}`;
    return `${name}${isOptional ? "?" : ""}: ${type}${value}`;
  });
  return `(${texts.join(", ")}): ${returns}`;
}

function head({ doc, isExported }: Declaration): string {
  return `${doc === undefined ? "" : docComment(doc)}${isExported ? "export " : ""}`;
}

function docComment(text: string): string {
  if (!text.includes("\n")) return `/** ${text} */\n`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `/**\n${lines.join("\n")}\n */\n`;
}
