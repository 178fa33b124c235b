import type { Condition, Demand, Literal, MemberPath, Rule, Test } from "../../model/model.js";
import type { Rename } from "./rename.js";

/** The rules of an Action with the older names of its parameters and of their values. */
export function rulesUnderOldNames(rules: readonly Rule[], renames: readonly Rename[]): Rule[] {
  const names = new OldNames(renames.filter(({ way }) => way[1] === "parameters"));
  return rules.map((rule) => {
    const inside = rule.within ?? [];
    return {
      ...rule,
      demand: names.demand(rule.demand, inside),
      ...(rule.within === undefined ? {} : { within: names.path(rule.within) }),
      ...(rule.condition === undefined ? {} : { condition: names.condition(rule.condition, inside) }),
    };
  });
}

/** Looks up older names by newer ones, step by step from the parameter on. */
class OldNames {
  readonly #renames: readonly Rename[];

  constructor(renames: readonly Rename[]) {
    this.#renames = renames;
  }

  /** `inside` is the list, by its newer names, in whose elements the path begins. */
  path(path: MemberPath, inside: MemberPath = []): MemberPath {
    return this.#way([...inside, ...path]).slice(inside.length);
  }

  condition({ tests, ...condition }: Condition, inside: MemberPath): Condition {
    return { ...condition, tests: tests.map((test) => this.#test(test, inside)) };
  }

  demand(demand: Demand, inside: MemberPath): Demand {
    if ("paths" in demand) return { ...demand, paths: demand.paths.map((path) => this.path(path, inside)) };
    if (demand.kind === "compare") {
      return { ...demand, left: this.path(demand.left, inside), right: this.path(demand.right, inside) };
    }
    const limits = demand.limits.map(({ path, values, ...limit }) => ({
      ...limit,
      path: this.path(path, inside),
      ...(values === undefined ? {} : { values: this.#values(values, path, inside) }),
    }));
    return { ...demand, limits };
  }

  #test(test: Test, inside: MemberPath): Test {
    const path = this.path(test.path, inside);
    return test.kind === "equals"
      ? { ...test, path, values: this.#values(test.values, test.path, inside) }
      : { ...test, path };
  }

  #values(values: readonly Literal[], path: MemberPath, inside: MemberPath): Literal[] {
    const way = this.#way([...inside, ...path]).join("\0");
    const own = this.#renames.filter(({ kind, way: each }) => kind === "value" && memberWay(each.slice(0, -1)) === way);
    return values.map((value) => own.find(({ to }) => to === value)?.way.at(-1) ?? value);
  }

  #way(path: MemberPath): string[] {
    return path.reduce<string[]>((older, name) => {
      const found = this.#renames.find(
        ({ kind, way, to }) => kind === "member" && to === name && memberWay(way.slice(0, -1)) === older.join("\0"),
      );
      return [...older, found?.way.at(-1) ?? name];
    }, []);
  }
}

/** The names of a way alone: paths of rules do not tell lists. */
function memberWay(way: readonly string[]): string {
  return way
    .slice(2)
    .filter((step) => step !== "[]" && step !== "{}")
    .join("\0");
}
