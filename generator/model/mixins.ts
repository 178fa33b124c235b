import { diagnostic } from "../diagnostics/catalogue.js";
import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/near.js";
import type { Span } from "../diagnostics/span.js";
import type {
  ActionFile,
  ConflictSpec,
  ErrorSpec,
  FieldSpec,
  FieldsSpec,
  MixinFile,
  RuleSpec,
} from "../spec/language.js";
import type { ServiceSpec } from "../spec/load.js";
import type { Positions } from "../spec/positions.js";
import type { Written } from "../spec/written.js";
import { Cycles } from "./cycles.js";
import type { ActionScope, Scope } from "./scope.js";
import type { Uses } from "./uses.js";

/** What an Action consists of once its mixins are worked in. */
export interface Ingredients {
  readonly parameters: FieldsSpec;
  readonly response: FieldsSpec;
  readonly rules: readonly RuleSpec[];
  readonly errors: readonly ErrorSpec[];
  readonly conflicts: readonly ConflictSpec[];
  readonly notes: readonly string[];
  /** Parameter name to the mixin that it came with. */
  readonly origins: ReadonlyMap<string, string>;
}

/** A file with all that it includes, directly or not. */
interface Blend {
  /** Each file once, in the order in which their contents follow. */
  readonly files: readonly (ActionFile | MixinFile)[];
  readonly parameters: ReadonlyMap<string, Mixed>;
  readonly response: ReadonlyMap<string, Mixed>;
  /** Whether a mixin is missing or wrong, which is reported there. */
  readonly incomplete: boolean;
  /** What is wrong with the mixing. Of a mixin, every file that includes it says so. */
  readonly mistakes: readonly Diagnostic[];
}

interface Mixed {
  readonly field: FieldSpec;
  /** The mapping that the field is written in. */
  readonly holder: object;
  /** The mixin it came with; undefined for the Action's own. */
  readonly origin: string | undefined;
  /** The mixin that last named it. */
  readonly last: string | undefined;
}

/** What mixing needs at hand. */
type Mixing = Pick<Scope, "positions" | "diagnostics">;

/** The mixins of a service, by name. The content of one is read when it is included. */
export class Mixins {
  readonly #files: ReadonlyMap<string, Written<MixinFile>>;
  readonly #broken: ReadonlySet<string>;
  readonly #uses: Uses;
  readonly #cycles = new Cycles();
  readonly #blends = new Map<MixinFile, Blend>();

  constructor(spec: ServiceSpec, uses: Uses) {
    this.#uses = uses;
    this.#broken = spec.broken;
    this.#files = new Map(spec.mixins.map((file) => [file.head.name, file]));
  }

  /** The files that nothing includes, once everything is resolved. */
  unused(): MixinFile[] {
    return [...this.#files].filter(([name]) => !this.#uses.has("mixin", name)).map(([, { content }]) => content);
  }

  /** The names of those that describe an error. */
  describing(code: string): string[] {
    return [...this.#files]
      .filter(([, { content }]) => content.errors?.some((error) => error.code === code))
      .map(([name]) => name);
  }

  /** Works the mixins of a file in; `chain` names those that led to it. */
  blend(file: ActionFile | MixinFile, positions: Positions, chain: readonly string[] = []): Blend {
    const found = new Diagnostics();
    const scope: Mixing = { positions, diagnostics: found };
    const included = (file.include ?? []).map((name, index) => {
      const mixin = this.#find(name, positions.value(file.include as object, index), found, chain);
      if (mixin === undefined) return undefined;
      // Mixins that include mixins that include mixins meet the same ones many times.
      const blend = this.#blends.get(mixin) ?? this.blend(mixin, positions, [...chain, name]);
      this.#blends.set(mixin, blend);
      for (const each of blend.files) if ("mixin" in each) this.#uses.add("mixin", each.mixin);
      return blend;
    });
    const blends = included.filter((each) => each !== undefined);
    for (const { mistakes } of blends) found.addAll(mistakes);
    return {
      files: [...new Set([file, ...blends.flatMap((each) => each.files)])],
      parameters: mixFields(file, "parameters", blends, scope),
      response: mixFields(file, "response", blends, scope),
      incomplete: included.includes(undefined) || blends.some((each) => each.incomplete),
      mistakes: found.sorted(),
    };
  }

  /** The mixin of a name; undefined, and reported, when there is none or it includes itself. */
  #find(name: string, span: Span, found: Diagnostics, chain: readonly string[]): MixinFile | undefined {
    const mixin = this.#files.get(name)?.content;
    if (mixin === undefined) {
      if (this.#broken.has(name)) return undefined;
      // The one that was probably meant is not unused.
      this.#uses.add("mixin", nearest(name, this.#files.keys()) ?? name);
      found.add(diagnostic("unknown-mixin", span, { name, candidates: this.#files.keys() }));
      return undefined;
    }
    this.#uses.add("mixin", name);
    if (!chain.includes(name)) return mixin;
    found.add(this.#cycles.mistake([...chain, name], (cycle) => diagnostic("cyclic-mixin", span, { chain: cycle })));
    return undefined;
  }
}

/** Puts an Action and its mixins together. */
export function mixIn(action: ActionFile, mixins: Mixins, scope: ActionScope): Ingredients {
  const { files, parameters, response, incomplete, mistakes } = mixins.blend(action, scope.positions);
  scope.diagnostics.addAll(mistakes);
  if (incomplete) scope.gaps.addUnknown();
  return {
    parameters: collect(parameters, action.parameters ?? action, scope),
    response: collect(response, action.response ?? action, scope),
    rules: files.flatMap((file) => file.rules ?? []),
    errors: files.flatMap((file) => file.errors ?? []),
    conflicts: files.flatMap((file) => file.conflicts ?? []),
    notes: files.flatMap((file) => file.notes ?? []),
    origins: new Map(
      [...parameters].flatMap(([name, { origin }]) => (origin === undefined ? [] : [[name, origin] as const])),
    ),
  };
}

/** A file's own fields, then those of what it includes; naming an included field again replaces single keys of it. */
function mixFields(
  file: ActionFile | MixinFile,
  section: "parameters" | "response",
  included: readonly Blend[],
  scope: Mixing,
): Map<string, Mixed> {
  const own = file[section] ?? {};
  const self = "mixin" in file ? file.mixin : undefined;
  const taken = new Map<string, Mixed>();
  for (const [name, entry] of included.flatMap((blend) => [...blend[section]])) {
    const first = taken.get(name);
    if (first === undefined) {
      taken.set(name, entry);
    } else if (first.field !== entry.field) {
      const facts = { name, first: String(first.last), second: String(entry.last) };
      const related = [{ message: "the other one", span: scope.positions.key(first.holder, name) }];
      scope.diagnostics.add(diagnostic("duplicate-parameter", scope.positions.key(entry.holder, name), facts, related));
    }
  }
  const mine = Object.entries(own)
    .filter(([name]) => !taken.has(name))
    .map(([name, field]): [string, Mixed] => [name, { field, holder: own, origin: self, last: self }]);
  const theirs = [...taken].map(([name, entry]): [string, Mixed] => {
    const override = own[name];
    if (override === undefined) return [name, entry];
    return [name, { ...entry, field: scope.positions.merge(entry.field, override), holder: own, last: self }];
  });
  // The order in which the file says the two is the order in which readers meet them.
  const keys = Object.keys(file);
  return new Map(keys.indexOf("include") < keys.indexOf(section) ? [...theirs, ...mine] : [...mine, ...theirs]);
}

/** The fields as one mapping, each still at its own place. */
function collect(mixed: ReadonlyMap<string, Mixed>, holder: object, { positions }: Scope): Record<string, FieldSpec> {
  const fields: Record<string, FieldSpec> = Object.create(null);
  for (const [name, { field }] of mixed) fields[name] = field;
  const at = (place: "key" | "value") => (name: string) => {
    const entry = mixed.get(name);
    return entry && positions[place](entry.holder, name);
  };
  positions.record(fields, {
    get whole() {
      return positions.whole(holder);
    },
    key: at("key"),
    value: at("value"),
  });
  return fields;
}
