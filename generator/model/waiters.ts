import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import type { ActionFile, WaiterSpec, WaiterStateSpec } from "../spec/language.js";
import { memberAt, namesBeside } from "./member-values.js";
import type { Action, Literal, Member, MemberPath, ResponseTest, Waiter, WaiterState } from "./model.js";
import type { ActionScope } from "./scope.js";
import { valueFault } from "./value-fault.js";
import { typeInWords } from "./wording.js";

/** What waiters need to know of their Action. */
interface Asked extends Pick<Action, "response" | "errors"> {
  readonly paginator: Action["paginator"] | undefined;
}

/** Resolves what an Action is asked for again and again; a state with a mistake is reported and left out. */
export function resolveWaiters(
  { waiters = [] }: ActionFile,
  action: Asked & Pick<Action, "effect" | "parameters">,
  scope: ActionScope,
): Waiter[] {
  const { positions, diagnostics } = scope;
  return waiters.flatMap((written) => {
    const { id, description, delay, maxDelay, attempts, require = [] } = written;
    const span = positions.value(written, "id");
    if (action.effect !== "read") diagnostics.add(diagnostic("only-reads", span, { what: "waiter" }));
    if (delay > maxDelay) {
      diagnostics.add(diagnostic("waiter-delays", positions.value(written, "maxDelay"), { delay, maxDelay }));
    }
    checkRequired(require, action.parameters, scope);
    const states = new StateResolver(action, scope);
    const [first, ...others] = states.resolveAll(written.success);
    const failure = states.resolveAll(written.failure ?? []);
    checkOverlap(written, failure, [first, ...others], scope);
    if (first === undefined) return [];
    const success = [first, ...others] as const;
    return [{ id, description: description.trim(), delay, maxDelay, attempts, require, success, failure, span }];
  });
}

/** What waiting needs are parameters that the Action itself does without. */
function checkRequired(
  names: readonly string[],
  parameters: readonly Member[],
  { positions, diagnostics, gaps }: ActionScope,
): void {
  for (const [index, name] of names.entries()) {
    const member = parameters.find((each) => each.name === name);
    const span = positions.value(names, index);
    if (member?.required) diagnostics.add(diagnostic("required-anyway", span, { name }));
    if (member !== undefined || gaps.covers([name])) continue;
    const candidates = parameters.map((each) => each.name);
    diagnostics.add(diagnostic("unknown-member", span, { name, where: "The Action", candidates }));
  }
}

class StateResolver {
  readonly #action: Asked;
  readonly #scope: ActionScope;

  constructor(action: Asked, scope: ActionScope) {
    this.#action = action;
    this.#scope = scope;
  }

  resolveAll(written: readonly WaiterStateSpec[]): WaiterState[] {
    return written.flatMap((state) => this.#resolve(state) ?? []);
  }

  #resolve(written: WaiterStateSpec): WaiterState | undefined {
    const { error, every, some, absent: _absent, ...fields } = written;
    if (error !== undefined) return this.#error(written);
    if (every !== undefined && some !== undefined) {
      this.#report(written, "it speaks of every element and of some at once", "make it two states");
      return undefined;
    }
    const quantifier = every === undefined ? "some" : "every";
    const list = written[quantifier];
    const lost = this.#name(written, "absent");
    const absence = lost === undefined ? {} : { absent: lost };
    if (list === undefined) {
      const tests = this.#tests(written, fields, this.#action.response);
      return tests && { kind: "fields", tests, ...absence };
    }
    const path = this.#name(written, quantifier);
    const type = path && memberAt(this.#action.response, path)?.type;
    if (path === undefined || type === undefined) return undefined;
    if (type.kind !== "list" || type.items.kind !== "structure") {
      const found = type.kind === "list" ? "a list of something else" : typeInWords(type);
      const facts = { what: "waiter", name: path.join("."), expected: "a list of structures", found };
      this.#scope.diagnostics.add(diagnostic("field-type", this.#span(written, quantifier), facts));
      return undefined;
    }
    if (Object.keys(fields).length === 0) {
      this.#report(written, "it names a list, but nothing of its elements", "add a field of them with its value");
      return undefined;
    }
    if (quantifier === "every") this.#checkComplete(written, path, lost);
    const tests = this.#tests(written, fields, type.items.members);
    return tests && { kind: quantifier, list: path, tests, ...absence };
  }

  /** What is on further pages is not seen. */
  #checkComplete(written: WaiterStateSpec, list: MemberPath, absent: MemberPath | undefined): void {
    const { paginator } = this.#action;
    if (paginator?.kind !== "token" || list.join(".") !== paginator.items) return;
    if (absent?.join(".") === paginator.nextToken) return;
    const facts = { items: paginator.items, token: paginator.nextToken };
    this.#scope.diagnostics.add(diagnostic("waiter-page", this.#span(written, "every"), facts));
  }

  #error(written: WaiterStateSpec): WaiterState | undefined {
    const { error: code } = written;
    if (typeof code !== "string" || Object.keys(written).length > 1) {
      this.#report(written, "`error` stands alone, with one code", "make it a state of its own");
      return undefined;
    }
    const candidates = [...this.#action.errors.map((error) => error.code), ...this.#scope.errorCodes];
    if (!candidates.includes(code)) {
      const facts = { name: code, candidates };
      this.#scope.diagnostics.add(diagnostic("unknown-error-code", this.#span(written, "error"), facts));
    }
    return { kind: "error", code };
  }

  /** The response field that `every`, `some` or `absent` names. */
  #name(written: WaiterStateSpec, key: "every" | "some" | "absent"): MemberPath | undefined {
    const name = written[key];
    if (name === undefined) return undefined;
    if (typeof name !== "string") {
      this.#report(written, `\`${key}\` names one response field`, "write its name");
      return undefined;
    }
    return this.#find(name, this.#action.response, this.#span(written, key)) && name.split(".");
  }

  #tests(written: WaiterStateSpec, fields: WaiterStateSpec, members: readonly Member[]): ResponseTest[] | undefined {
    const tests = Object.entries(fields).map(([name, value]) => {
      const { positions } = this.#scope;
      const member = this.#find(name, members, positions.key(written, name));
      if (member === undefined) return undefined;
      if (member.sensitive) {
        this.#scope.diagnostics.add(diagnostic("secret-state", positions.key(written, name), { name }));
      }
      const values = Array.isArray(value) ? value : [value];
      for (const [index, each] of values.entries()) {
        const span = Array.isArray(value) ? positions.value(value, index) : positions.value(written, name);
        this.#checkValue(each, member, span);
      }
      return { path: name.split("."), values };
    });
    return tests.includes(undefined) ? undefined : (tests as ResponseTest[]);
  }

  #checkValue(value: Literal, member: Member, span: Span): void {
    const fault = valueFault(value, member);
    if (fault === undefined) return;
    this.#scope.diagnostics.add(diagnostic("rule-value", span, { value, name: member.name, ...fault }));
  }

  #find(name: string, members: readonly Member[], span: Span): Member | undefined {
    const path = name.split(".");
    const member = memberAt(members, path);
    if (member === undefined && !this.#scope.gaps.covers(path)) {
      const facts = { name, candidates: namesBeside(members, path) };
      this.#scope.diagnostics.add(diagnostic("unknown-field", span, facts));
    }
    return member;
  }

  #span(written: WaiterStateSpec, key: string): Span {
    return this.#scope.positions.value(written, key);
  }

  #report(written: WaiterStateSpec, reason: string, hint: string): void {
    this.#scope.diagnostics.add(diagnostic("waiter-state", this.#scope.positions.whole(written), { reason, hint }));
  }
}

/** A value of one field alone cannot be what is waited for and the end of waiting. */
function checkOverlap(
  written: WaiterSpec,
  failure: readonly WaiterState[],
  success: readonly (WaiterState | undefined)[],
  { positions, diagnostics }: ActionScope,
): void {
  const wanted = new Set(success.flatMap((state) => (state === undefined ? [] : alone(state))));
  for (const fact of failure.flatMap(alone)) {
    if (!wanted.has(fact)) continue;
    const [, name, value] = JSON.parse(fact) as [string, string, Literal];
    diagnostics.add(diagnostic("waiter-overlap", positions.value(written, "failure"), { name, value }));
  }
}

/** The values of the only field that a state tests, each as a text to compare. */
function alone(state: WaiterState): string[] {
  if (state.kind === "error") return [JSON.stringify(["error", "error", state.code])];
  const [test, ...others] = state.tests;
  if (test === undefined || others.length > 0 || state.absent !== undefined) return [];
  const of = state.kind === "fields" ? "" : state.list.join(".");
  return test.values.map((value) => JSON.stringify([of, test.path.join("."), value]));
}
