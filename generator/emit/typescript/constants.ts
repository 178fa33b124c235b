/** A constant that stands before a validator. */
export interface Constant {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** The constants of one validator: no two have the same name, none of a kind the same value. */
export class Constants {
  readonly #prefix: string;
  readonly #all: Constant[] = [];

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  get all(): readonly Constant[] {
    return this.#all;
  }

  /** Adds one about what is at a path, `createRulesRuleListMembers`, if there is none like it, and returns its name. */
  add(kind: keyof typeof TYPES, path: readonly string[], value: string): string {
    const type = TYPES[kind];
    const same = this.#all.find((each) => each.type === type && each.value === value);
    if (same !== undefined) return same.name;
    const wanted = `${this.#prefix}${path.join("")}${kind}`;
    const alike = this.#all.filter(({ name }) => name === wanted || name.startsWith(`${wanted}_`)).length;
    const name = alike === 0 ? wanted : `${wanted}_${alike + 1}`;
    this.#all.push({ name, type, value });
    return name;
  }
}

const TYPES = {
  Fits: "(value: unknown) => boolean",
  Forbidden: "Forbidden",
  IsForbidden: "(text: string) => boolean",
  Members: "Members",
  Pattern: "RegExp",
  Shape: "Shape",
} as const;
