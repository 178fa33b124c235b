import type { Issue } from "../../../generated/typescript/src/runtime/issue.js";
import { create } from "./fields/elements.js";
import type { Field } from "./fields/field.js";
import { isRefused } from "./fields/issue-list.js";
import { makeField } from "./fields/make-field.js";
import { stepsOf } from "./issue-path.js";
import type { RequestSchema } from "./schema.js";

type Params = Readonly<Record<string, unknown>>;

/** The fields of all parameters of an Action, the required ones first; those that the client fills in have none. */
export class ParameterForm {
  readonly element: HTMLElement;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #optional: HTMLDetailsElement;
  readonly #required: ReadonlySet<string>;

  constructor({ properties, required = [] }: RequestSchema, changed: () => void) {
    this.#required = new Set(required);
    const own = Object.entries(properties).filter(([, schema]) => schema["x-from-client"] === undefined);
    this.#fields = new Map(
      own.map(([name, schema]) => [name, makeField({ name, schema, required: this.#required.has(name), changed })]),
    );
    const elements = (isRequired: boolean): HTMLElement[] =>
      [...this.#fields].filter(([name]) => this.#required.has(name) === isRequired).map(([, field]) => field.element);
    const others = elements(false);
    const summary = create("summary", {}, [`Optional parameters (${others.length})`]);
    this.#optional = create("details", { class: "optional", hidden: others.length === 0 }, [summary, ...others]);
    this.element = create("div", { class: "parameters" }, [...elements(true), this.#optional]);
  }

  read(): Params {
    const given = [...this.#fields].map(([name, field]) => [name, field.read()] as const);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  }

  write(params: Params): void {
    for (const [name, field] of this.#fields) field.write(params[name]);
    // A short form shows all it has, a long one what is given.
    this.#optional.open = this.#fields.size < 8 || Object.keys(params).some((name) => !this.#required.has(name));
  }

  /** Shows each issue at its field. Those of no field are left to the summary. */
  showIssues(issues: readonly Issue[]): void {
    for (const field of this.#fields.values()) field.clearIssues();
    const byField = new Map<Field, Issue[]>();
    for (const issue of issues) {
      const field = this.fieldOf(issue);
      if (field) byField.set(field, [...(byField.get(field) ?? []), issue]);
    }
    for (const [field, found] of byField) field.showIssues(found);
    // An error that nobody can see could not be mended.
    if (isRefused(issues.filter(({ path }) => !this.#required.has(String(stepsOf(path)[0]))))) {
      this.#optional.open = true;
    }
  }

  fieldOf({ path }: Issue): Field | undefined {
    const [first, ...rest] = stepsOf(path);
    return this.#fields.get(String(first))?.at(rest);
  }

  /** Leads the reader to the field of an issue. */
  focus(issue: Issue): void {
    const field = this.fieldOf(issue);
    if (field && this.#optional.contains(field.element)) this.#optional.open = true;
    field?.focus();
  }
}
