import type { Issue } from "../../../../generated/typescript/src/runtime/issue.js";
import type { Step } from "../issue-path.js";
import type { ValueSchema } from "../schema.js";

/** The part of the form for one value. */
export interface Field {
  readonly element: HTMLElement;
  /** What the reader has given; undefined where nothing is. */
  read(): unknown;
  /** Shows a value, undefined for none. */
  write(value: unknown): void;
  /** The innermost field that stands for a place below this one: the field itself, if there is none. */
  at(steps: readonly Step[]): Field;
  /** Shows the faults of this value; those of values inside of it are shown at their own fields. */
  showIssues(issues: readonly Issue[]): void;
  /** Takes away all issues that show here and below. */
  clearIssues(): void;
  focus(): void;
}

/** What a field is made of. */
export interface FieldFacts {
  /** The name of the parameter or member, or `RuleList 1` for an element. */
  readonly name: string;
  readonly schema: ValueSchema;
  readonly required: boolean;
  /** To be called when the reader has added or removed something; typing reports itself by the events of the inputs. */
  readonly changed: () => void;
}

export type MakeField = (facts: FieldFacts) => Field;
