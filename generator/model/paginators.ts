import { diagnostic } from "../diagnostics/catalogue.js";
import type { ActionFile, PaginatorSpec } from "../spec/language.js";
import type { Action, Member, NumberPaginator, Paginator, TokenPaginator, Type } from "./model.js";
import { type ActionScope, defined } from "./scope.js";
import { typeInWords } from "./wording.js";

/** What each of the two styles alone has. */
const NUMBER_KEYS = ["page", "total"] as const;
const TOKEN_KEYS = ["token", "nextToken"] as const;

const NUMBERS: readonly Type["kind"][] = ["integer", "long"];
/** Some Actions take their numbers as text. */
const NUMBERS_OR_TEXT: readonly Type["kind"][] = [...NUMBERS, "string"];

/** Resolves how an Action is paged; undefined when it is not, or when something of it is wrong. */
export function resolvePaginator(
  { paginator: written }: ActionFile,
  action: Pick<Action, "effect" | "parameters" | "response">,
  scope: ActionScope,
): Paginator | undefined {
  if (written === undefined) return undefined;
  const { positions, diagnostics } = scope;
  const found = [NUMBER_KEYS, TOKEN_KEYS].flatMap((keys) => keys.filter((key) => key in written).slice(0, 1));
  if (found.length > 1 || (written.page ?? written.token) === undefined) {
    const isCut = found.length < 2 && positions.isIncomplete(written);
    if (!isCut) diagnostics.add(diagnostic("paginator-style", positions.whole(written), { found }));
    return undefined;
  }
  if (action.effect !== "read") {
    diagnostics.add(diagnostic("only-reads", positions.whole(written), { what: "paginator" }));
  }
  return new PaginatorResolver(written, action, scope).resolve();
}

class PaginatorResolver {
  readonly #written: PaginatorSpec;
  readonly #action: Pick<Action, "parameters" | "response">;
  readonly #scope: ActionScope;

  constructor(written: PaginatorSpec, action: Pick<Action, "parameters" | "response">, scope: ActionScope) {
    this.#written = written;
    this.#action = action;
    this.#scope = scope;
  }

  resolve(): Paginator | undefined {
    const written = this.#written;
    const items = this.#field("items", "a list", ["list"]);
    const style = written.page === undefined ? this.#tokens() : this.#numbers();
    if (written.size !== undefined) this.#parameter("size", "an integer", NUMBERS_OR_TEXT);
    if (items === undefined || style === undefined) return undefined;
    const span = this.#scope.positions.whole(written);
    return { items: items.name, span, ...style, ...defined({ size: written.size }) } as Paginator;
  }

  #numbers(): Omit<NumberPaginator, "items" | "span"> | undefined {
    const page = this.#parameter("page", "an integer", NUMBERS_OR_TEXT);
    const { total } = this.#written;
    if (total !== undefined) this.#field("total", "an integer", NUMBERS);
    if (page === undefined) return undefined;
    return { kind: "number", page: page.name, isText: page.type.kind === "string", ...defined({ total }) };
  }

  #tokens(): Omit<TokenPaginator, "items" | "span"> | undefined {
    const token = this.#parameter("token", "a string", ["string"]);
    const nextToken = this.#field(this.#written.nextToken === undefined ? "token" : "nextToken", "a string", [
      "string",
    ]);
    if (token === undefined || nextToken === undefined) return undefined;
    return { kind: "token", token: token.name, nextToken: nextToken.name };
  }

  #parameter(key: keyof PaginatorSpec, expected: string, kinds: readonly Type["kind"][]): Member | undefined {
    return this.#find(key, "parameters", expected, kinds);
  }

  #field(key: keyof PaginatorSpec, expected: string, kinds: readonly Type["kind"][]): Member | undefined {
    return this.#find(key, "response", expected, kinds);
  }

  /** The member that a key of the paginator names; what is wrong with it is reported. */
  #find(
    key: keyof PaginatorSpec,
    side: "parameters" | "response",
    expected: string,
    kinds: readonly Type["kind"][],
  ): Member | undefined {
    const { positions, diagnostics, gaps } = this.#scope;
    const name = this.#written[key] ?? "";
    const span = positions.value(this.#written, key);
    const members = this.#action[side];
    const member = members.find((each) => each.name === name);
    if (member !== undefined && kinds.includes(member.type.kind)) return member;
    if (member !== undefined) {
      const facts = { what: "paginator", name, expected, found: typeInWords(member.type) };
      diagnostics.add(diagnostic("field-type", span, facts));
    } else if (!gaps.covers([name])) {
      const facts = { name, candidates: members.map((each) => each.name) };
      diagnostics.add(
        side === "response"
          ? diagnostic("unknown-field", span, facts)
          : diagnostic("unknown-member", span, { ...facts, where: "The Action" }),
      );
    }
    return undefined;
  }
}
