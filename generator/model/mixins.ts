import { diagnostic } from "../diagnostics/catalogue.js";
import type { ActionFile, ConflictSpec, ErrorSpec, FieldSpec, MixinFile, RuleSpec } from "../spec/language.js";
import { nearest } from "../diagnostics/near.js";
import type { ServiceSpec } from "../spec/load.js";
import { type ActionScope, Cycles } from "./scope.js";

/** What an Action consists of once its mixins are worked in. */
export interface Ingredients {
  readonly parameters: Readonly<Record<string, FieldSpec>>;
  readonly response: Readonly<Record<string, FieldSpec>>;
  readonly rules: readonly RuleSpec[];
  readonly errors: readonly ErrorSpec[];
  readonly conflicts: readonly ConflictSpec[];
  readonly notes: readonly string[];
  /** Parameter name to the mixin that it came with. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The mixins of a service, by name, and which of them were used. */
export class Mixins {
  readonly #files: ReadonlyMap<string, MixinFile>;
  readonly #broken: ReadonlySet<string>;
  readonly #used = new Set<string>();
  readonly #cycles = new Cycles();
  readonly #flat = new Map<string, readonly MixinFile[]>();
  readonly #fields = { parameters: new Map<string, ReadonlyMap<string, Mixed>>(), response: new Map<string, ReadonlyMap<string, Mixed>>() };

  constructor(spec: ServiceSpec) {
    this.#broken = spec.broken;
    this.#files = new Map(spec.mixins.map(({ content }) => [content.mixin, content]));
  }

  /** The files that nothing includes, once everything is resolved. */
  unused(): MixinFile[] {
    return [...this.#files].filter(([name]) => !this.#used.has(name)).map(([, file]) => file);
  }

  /** The mixins that a file includes itself. */
  included(file: ActionFile | MixinFile, scope: ActionScope, chain: readonly string[]): MixinFile[] {
    const { include } = file;
    return (include ?? []).flatMap((name, index) => {
      const span = scope.positions.value(include as object, index);
      const mixin = this.#files.get(name);
      if (mixin === undefined) {
        scope.gaps.addUnknown();
        if (this.#broken.has(name)) return [];
        this.#used.add(nearest(name, this.#files.keys()) ?? name);
        scope.diagnostics.add(diagnostic("unknown-mixin", span, { name, candidates: this.#files.keys() }));
        return [];
      }
      if (chain.includes(name)) {
        const cycle = this.#cycles.report([...chain, name]);
        if (cycle !== undefined) scope.diagnostics.add(diagnostic("cyclic-mixin", span, { chain: cycle }));
        return [];
      }
      this.#used.add(name);
      return [mixin];
    });
  }

  /** A file and everything it includes, directly or not, each once, in the order in which their contents follow. */
  flatten<File extends ActionFile | MixinFile>(file: File, scope: ActionScope, chain: readonly string[] = []): (File | MixinFile)[] {
    const inner = this.included(file, scope, chain).flatMap((mixin) => this.flatten(mixin, scope, [...chain, mixin.mixin]));
    return [...new Set([file, ...inner])];
  }
}

/** Puts an Action and its mixins together. */
export function mixIn(action: ActionFile, mixins: Mixins, scope: ActionScope): Ingredients {
  const files = mixins.flatten(action, scope);
  const parameters = mixFields(action, "parameters", mixins, scope, []);
  return {
    parameters: collect(parameters, action.parameters ?? action, scope),
    response: collect(mixFields(action, "response", mixins, scope, []), action.response ?? action, scope),
    rules: files.flatMap((file) => file.rules ?? []),
    errors: files.flatMap((file) => file.errors ?? []),
    conflicts: files.flatMap((file) => file.conflicts ?? []),
    notes: files.flatMap((file) => file.notes ?? []),
    origins: new Map([...parameters].flatMap(([name, { origin }]) => (origin === undefined ? [] : [[name, origin] as const]))),
  };
}

interface Mixed {
  readonly field: FieldSpec;
  /** The mapping that the field is written in. */
  readonly holder: object;
  /** The mixin it came with; undefined for the Action's own. */
  readonly origin: string | undefined;
}

/** A file's own fields, then those of what it includes; naming an included field again replaces single keys of it. */
function mixFields(
  file: ActionFile | MixinFile,
  section: "parameters" | "response",
  mixins: Mixins,
  scope: ActionScope,
  chain: readonly string[],
): Map<string, Mixed> {
  const own = file[section] ?? {};
  const origin = "mixin" in file ? file.mixin : undefined;
  const taken = new Map<string, Mixed>();
  for (const mixin of mixins.included(file, scope, chain)) {
    for (const [name, entry] of mixFields(mixin, section, mixins, scope, [...chain, mixin.mixin])) {
      const first = taken.get(name);
      if (first !== undefined && first.field !== entry.field) {
        const facts = { name, first: String(first.origin), second: String(entry.origin) };
        scope.diagnostics.add(diagnostic("duplicate-parameter", scope.positions.key(entry.holder, name), facts));
      }
      if (first !== undefined) continue;
      taken.set(name, entry);
    }
  }
  const mixed = new Map<string, Mixed>();
  for (const [name, field] of Object.entries(own)) {
    if (!taken.has(name)) mixed.set(name, { field, holder: own, origin });
  }
  for (const [name, entry] of taken) {
    const override = own[name];
    if (override === undefined) mixed.set(name, entry);
    else mixed.set(name, { ...entry, field: scope.positions.merge(entry.field, override), holder: own });
  }
  return mixed;
}

/** The fields as one mapping, each still at its own place. */
function collect(mixed: ReadonlyMap<string, Mixed>, holder: object, { positions }: ActionScope): Record<string, FieldSpec> {
  const fields: Record<string, FieldSpec> = Object.create(null);
  for (const [name, { field }] of mixed) fields[name] = field;
  const places = [...mixed];
  positions.record(fields, {
    whole: positions.whole(holder),
    keys: new Map(places.map(([name, entry]) => [name, positions.key(entry.holder, name)])),
    values: new Map(places.map(([name, entry]) => [name, positions.value(entry.holder, name)])),
  });
  return fields;
}
