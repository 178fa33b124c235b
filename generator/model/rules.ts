import { diagnostic } from "../diagnostics/catalogue.js";
import type { Span } from "../diagnostics/span.js";
import { type ConditionSpec, RULE_KINDS, type RuleSpec } from "../spec/language.js";
import { checkedBounds } from "./constraints.js";
import type { Condition, Demand, Limit, Literal, Member, MemberPath, Rule, Test, Type } from "./model.js";
import { checkPattern } from "./pattern.js";
import { defined, resolveSource, type Scope } from "./scope.js";
import { memberAt } from "./validate.js";
import { CONSTRAINTS, enumMessage, typeInWords, typeMessage } from "./wording.js";

/** Resolves the rules of an Action over its parameters; a rule with a mistake is reported and left out. */
export function resolveRules(written: readonly RuleSpec[], parameters: readonly Member[], scope: Scope): Rule[] {
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
  readonly #scope: Scope;

  constructor(rule: RuleSpec, parameters: readonly Member[], scope: Scope) {
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
      diagnostics.add(diagnostic("rule-demand", span, { found, kinds: RULE_KINDS }));
      return undefined;
    }
    if (rule.when !== undefined && rule.unless !== undefined) {
      diagnostics.add(diagnostic("rule-condition", positions.key(rule, "unless"), undefined));
    }
    if (kind === "unique" && rule.within === undefined) {
      diagnostics.add(diagnostic("rule-needs-within", positions.key(rule, "unique"), undefined));
      return undefined;
    }
    const members = this.#members();
    if (members === undefined) return undefined;
    const demand = this.#demand(kind, members);
    if (demand === undefined) return undefined;
    return {
      id: rule.id,
      demand,
      severity: rule.severity ?? (kind === "ignored" ? "warning" : "error"),
      span,
      ...defined({
        condition: this.#condition(members),
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
        if (sides.includes(undefined)) return undefined;
        return { kind, left: left.split("."), operator, right: right.split(".") };
      }
      case "limit":
        return { kind, limits: Object.entries(rule.limit ?? {}).flatMap(([name, limit]) => this.#limit(name, limit, members)) };
      default: {
        const names = rule[kind] ?? [];
        const paths = names.map((name, index) => {
          const span = this.#scope.positions.value(names, index);
          const member = this.#find(name, members, span);
          if (kind === "sameLength" && member !== undefined && member.type.kind !== "list") {
            this.#mismatch(member, "lists", span);
          }
          return member === undefined ? undefined : name.split(".");
        });
        if (paths.includes(undefined)) return undefined;
        return { kind, paths: paths as MemberPath[] };
      }
    }
  }

  #limit(name: string, written: NonNullable<RuleSpec["limit"]>[string], members: readonly Member[]): Limit[] {
    const { positions, diagnostics } = this.#scope;
    const holder = this.#rule.limit as object;
    const member = this.#find(name, members, positions.key(holder, name));
    if (member === undefined) return [];
    for (const value of written.enum ?? []) this.#checkValue(value, member, positions.value(written, "enum"));
    if (written.pattern !== undefined) diagnostics.add(...checkPattern(written.pattern, positions.value(written, "pattern")));
    const bounds = (key: "range" | "length" | "size") => {
      const text = written[key];
      if (text === undefined) return undefined;
      const fits = { range: isNumeric(member.type), length: member.type.kind === "string", size: member.type.kind === "list" }[key];
      const span = positions.value(written, key);
      if (!fits) this.#mismatch(member, { range: "a number", length: "a string", size: "a list" }[key], span);
      return checkedBounds(text, key, span, this.#scope);
    };
    return [
      {
        path: name.split("."),
        also: Object.keys(written.also ?? {}).map(Number),
        ...defined({
          values: written.enum,
          range: bounds("range"),
          length: bounds("length"),
          pattern: written.pattern,
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
      return values.map((each) => {
        this.#find(String(each), members, positions.value(holder, name));
        return { kind: name, path: String(each).split(".") };
      });
    }
    const member = this.#find(name, members, positions.key(holder, name));
    if (member === undefined) return [];
    for (const each of values) this.#checkValue(each, member, positions.value(holder, name));
    return [{ kind: "equals", path: name.split("."), values }];
  }

  /** A condition or a limit with a value that can never be is a mistake. */
  #checkValue(value: Literal, member: Member, span: Span): void {
    const { type } = member;
    const report = (reason: string, candidates?: readonly string[]) => {
      const facts = { value, name: member.name, reason, ...(candidates === undefined ? {} : { candidates }) };
      this.#scope.diagnostics.add(diagnostic("rule-value", span, facts));
    };
    const fits =
      (type.kind === "string" && typeof value === "string") ||
      (type.kind === "boolean" && typeof value === "boolean") ||
      (isNumeric(type) && typeof value === "number");
    if (!fits) return report(typeMessage(member.name, type));
    if ((type.kind === "string" || type.kind === "integer" || type.kind === "long") && type.values !== undefined) {
      const values = type.values.map((each) => each.value);
      if (!values.includes(value as string)) report(enumMessage(member.name, values), values.map(String));
    }
  }

  #find(path: string, members: readonly Member[], span: Span, where = this.#where()): Member | undefined {
    const member = memberAt(members, path.split("."));
    if (member !== undefined) return member;
    const candidates = members.map((each) => each.name);
    this.#scope.diagnostics.add(diagnostic("unknown-member", span, { name: path, where, candidates }));
    return undefined;
  }

  #where(): string {
    return this.#rule.within === undefined ? "The Action" : `An element of ${this.#rule.within}`;
  }

  #mismatch(member: Member, expected: string, span: Span): void {
    const found = typeInWords(member.type);
    this.#scope.diagnostics.add(diagnostic("rule-type", span, { name: member.name, expected, found }));
  }
}

function isNumeric(type: Type): boolean {
  return type.kind === "integer" || type.kind === "long" || type.kind === "number";
}
