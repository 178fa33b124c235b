import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import { type ConditionSpec, RULE_KINDS, type RuleSpec } from "../spec/language.js";
import { checkedBounds, checkedPattern } from "./constraints.js";
import { memberAt, namesBeside } from "./member-values.js";
import type { Condition, Demand, Limit, Literal, Member, MemberPath, Rule, Test, Type } from "./model.js";
import { type ActionScope, defined, resolveSource } from "./scope.js";
import { valueFault } from "./value-fault.js";
import { CONSTRAINTS, typeInWords } from "./wording.js";

/** Resolves the rules of an Action over its parameters; a rule with a mistake is reported and left out. */
export function resolveRules(written: readonly RuleSpec[], parameters: readonly Member[], scope: ActionScope): Rule[] {
  const seen = new Map<string, RuleSpec>();
  return written.flatMap((rule) => {
    const span = scope.positions.value(rule, "id");
    const first = seen.get(rule.id);
    if (first !== undefined) {
      const related = [{ message: "first given here", span: scope.positions.value(first, "id") }];
      scope.diagnostics.add(diagnostic("duplicate-name", span, { kind: "rule", name: rule.id }, related));
    }
    seen.set(rule.id, first ?? rule);
    if ((CONSTRAINTS as readonly string[]).includes(rule.id)) {
      scope.diagnostics.add(diagnostic("reserved-rule-id", span, { name: rule.id }));
    }
    const resolved = new RuleResolver(rule, parameters, scope).resolve();
    return resolved === undefined ? [] : [resolved];
  });
}

class RuleResolver {
  readonly #rule: RuleSpec;
  readonly #parameters: readonly Member[];
  readonly #scope: ActionScope;
  /** Whether some part of the rule is wrong: half a rule is worse than none. */
  #failed = false;

  constructor(rule: RuleSpec, parameters: readonly Member[], scope: ActionScope) {
    this.#rule = rule;
    this.#parameters = parameters;
    this.#scope = scope;
  }

  resolve(): Rule | undefined {
    const { positions, diagnostics } = this.#scope;
    const rule = this.#rule;
    const span = positions.whole(rule);
    const found = RULE_KINDS.filter((kind) => rule[kind] !== undefined);
    const [kind] = found;
    if (kind === undefined || found.length > 1) {
      const cut = kind === undefined && positions.isIncomplete(rule);
      if (!cut) diagnostics.add(diagnostic("rule-demand", span, { found, kinds: RULE_KINDS }));
      return undefined;
    }
    if (rule.when !== undefined && rule.unless !== undefined) {
      diagnostics.add(diagnostic("rule-condition", positions.key(rule, "unless"), undefined));
      this.#failed = true;
    }
    if (kind === "unique" && rule.within === undefined) {
      diagnostics.add(diagnostic("rule-needs-within", positions.key(rule, "unique"), undefined));
      return undefined;
    }
    const members = this.#members();
    if (members === undefined) return undefined;
    const demand = this.#demand(kind, members);
    const condition = this.#condition(members);
    if (demand?.kind === "limit" && condition !== undefined) this.#checkLimited(demand.limits, condition);
    if (demand === undefined || this.#failed) return undefined;
    return {
      id: rule.id,
      demand,
      severity: rule.severity ?? (kind === "ignored" ? "warning" : "error"),
      span,
      ...defined({
        condition,
        within: rule.within?.split("."),
        reason: rule.reason,
        source: rule.source === undefined ? undefined : resolveSource(rule.source, this.#scope),
      }),
    };
  }

  /** What the rule's names speak of: the parameters, or the members of the list `within`. */
  #members(): readonly Member[] | undefined {
    if (this.#rule.within === undefined) return this.#parameters;
    const span = this.#scope.positions.value(this.#rule, "within");
    const list = this.#find(this.#rule.within, this.#parameters, span, "The Action");
    if (list === undefined) return undefined;
    if (list.type.kind === "list" && list.type.items.kind === "structure") return list.type.items.members;
    this.#mismatch(list, "a list of structures", span);
    return undefined;
  }

  #demand(kind: (typeof RULE_KINDS)[number], members: readonly Member[]): Demand | undefined {
    const rule = this.#rule;
    switch (kind) {
      case "compare": {
        const [left, operator, right] = rule.compare ?? ["", "<", ""];
        const tuple = rule.compare as unknown as object;
        const sides = [left, right].map((name, index) => {
          const span = this.#scope.positions.value(tuple, index * 2);
          const member = this.#find(name, members, span);
          if (member !== undefined && !isNumeric(member.type)) this.#mismatch(member, "a number", span);
          return member;
        });
        this.#checkRepeated([left, right], (index) => this.#scope.positions.value(tuple, index * 2));
        if (sides.includes(undefined)) return undefined;
        return { kind, left: left.split("."), operator, right: right.split(".") };
      }
      case "limit":
        return {
          kind,
          limits: Object.entries(rule.limit ?? {}).flatMap(([name, limit]) => this.#limit(name, limit, members)),
        };
      default: {
        const names = rule[kind] ?? [];
        const paths = names.map((name, index) => {
          const span = this.#scope.positions.value(names, index);
          const member = this.#find(name, members, span);
          if (kind === "sameLength" && member !== undefined && member.type.kind !== "list") {
            this.#mismatch(member, "a list", span);
          }
          return member === undefined ? undefined : name.split(".");
        });
        this.#checkRepeated(names, (index) => this.#scope.positions.value(names, index));
        if (paths.includes(undefined)) return undefined;
        return { kind, paths: paths as MemberPath[] };
      }
    }
  }

  #checkRepeated(names: readonly string[], spanOf: (index: number) => Span): void {
    for (const [index, name] of names.entries()) {
      if (names.indexOf(name) === index) continue;
      this.#scope.diagnostics.add(diagnostic("repeated-name", spanOf(index), { name }));
    }
  }

  #limit(name: string, written: NonNullable<RuleSpec["limit"]>[string], members: readonly Member[]): Limit[] {
    const { positions } = this.#scope;
    const holder = this.#rule.limit as object;
    const member = this.#find(name, members, positions.key(holder, name));
    if (member === undefined) return [];
    for (const [index, value] of (written.enum ?? []).entries()) {
      this.#checkValue(value, member, positions.value(written.enum as object, index));
    }
    const { kind } = member.type;
    const fits = {
      range: [isNumeric(member.type), "a number"],
      also: [isNumeric(member.type), "a number"],
      length: [kind === "string", "a string"],
      pattern: [kind === "string", "a string"],
      size: [kind === "list" || kind === "map", "a list"],
    } as const;
    for (const [key, [fit, expected]] of Object.entries(fits)) {
      if (!fit && key in written) this.#mismatch(member, expected, positions.value(written, key));
    }
    const bounds = (key: "range" | "length" | "size") => {
      const text = written[key];
      return text === undefined ? undefined : checkedBounds(text, () => positions.value(written, key), this.#scope);
    };
    return [
      {
        path: name.split("."),
        also: Object.keys(written.also ?? {}).map(Number),
        ...defined({
          values: written.enum,
          range: bounds("range"),
          length: bounds("length"),
          pattern:
            written.pattern && checkedPattern(written.pattern, () => positions.value(written, "pattern"), this.#scope),
          size: bounds("size"),
        }),
      },
    ];
  }

  #condition(members: readonly Member[]): Condition | undefined {
    const written = this.#rule.when ?? this.#rule.unless;
    if (written === undefined) return undefined;
    const tests = Object.entries(written).flatMap(([name, value]) => this.#tests(name, value, written, members));
    return { negated: this.#rule.when === undefined, tests };
  }

  #tests(name: string, value: ConditionSpec[string], holder: object, members: readonly Member[]): Test[] {
    const { positions } = this.#scope;
    const values: readonly Literal[] = Array.isArray(value) ? value : [value];
    if (name === "present" || name === "absent") {
      return values.map((each, index) => {
        const span = Array.isArray(value) ? positions.value(value, index) : positions.value(holder, name);
        this.#find(String(each), members, span);
        return { kind: name, path: String(each).split(".") };
      });
    }
    const member = this.#find(name, members, positions.key(holder, name));
    if (member === undefined) return [];
    for (const [index, each] of values.entries()) {
      const span = Array.isArray(value) ? positions.value(value, index) : positions.value(holder, name);
      this.#checkValue(each, member, span);
    }
    return [{ kind: "equals", path: name.split("."), values }];
  }

  /** A limit on a value that the condition names already, or says is not there, is a mistake. */
  #checkLimited(limits: readonly Limit[], { negated, tests }: Condition): void {
    for (const { path } of limits) {
      const name = path.join(".");
      const decides = ({ kind }: Test) => (negated ? kind === "present" && tests.length === 1 : kind !== "present");
      if (!tests.some((test) => test.path.join(".") === name && decides(test))) continue;
      const span = this.#scope.positions.key(this.#rule.limit as object, name);
      this.#scope.diagnostics.add(diagnostic("limit-of-condition", span, { name }));
    }
  }

  /** A condition or a limit with a value that can never be is a mistake. */
  #checkValue(value: Literal, member: Member, span: Span): void {
    const fault = valueFault(value, member);
    if (fault === undefined) return;
    this.#scope.diagnostics.add(diagnostic("rule-value", span, { value, name: member.name, ...fault }));
  }

  #find(path: string, members: readonly Member[], span: Span, where = this.#where()): Member | undefined {
    const steps = path.split(".");
    const member = memberAt(members, steps);
    if (member !== undefined) return member;
    this.#failed = true;
    // What could not be resolved is reported where it stands.
    if (this.#scope.gaps.covers(steps)) return undefined;
    const candidates = namesBeside(members, steps);
    this.#scope.diagnostics.add(diagnostic("unknown-member", span, { name: path, where, candidates }));
    return undefined;
  }

  #where(): string {
    return this.#rule.within === undefined ? "The Action" : `An element of ${this.#rule.within}`;
  }

  #mismatch(member: Member, expected: string, span: Span): void {
    this.#failed = true;
    const other = member.type.kind === "list" && expected.startsWith("a list");
    const found = other ? "a list of something else" : typeInWords(member.type);
    this.#scope.diagnostics.add(diagnostic("rule-type", span, { name: member.name, expected, found }));
  }
}

function isNumeric(type: Type): boolean {
  return type.kind === "integer" || type.kind === "long" || type.kind === "number";
}
