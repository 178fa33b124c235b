/** What each kind of difference asks of code that calls the SDK, beside what a rename already does. */
import type { ChangeCode } from "../../compare/catalogue.js";

/** Which places of the code a difference is told at. */
export type Treatment =
  /** Where a service is imported. */
  | "service"
  /** Where an Action is called, or one of its types named. */
  | "action"
  | "paginator"
  | "waiter"
  /** Where a parameter is given or a field is read. */
  | "member"
  /** The same, where a value cannot be turned into one of the newer type. */
  | "type"
  /** Where a request, or an element of it, does not have it. */
  | "missing"
  /** Where a value of an enum is given or compared with. */
  | "value"
  /** Where a value is given or compared with that is not among those of the newer spec. */
  | "values"
  /** Where code tells the values of a field apart. */
  | "switch"
  /** Where a value is written out that breaks a bound. */
  | "bounds"
  /** Where a request is made that may break a rule. */
  | "request"
  /** Where the code of an error is compared with. */
  | "error"
  /** No code has to do with it, but policies or firewalls have. */
  | "elsewhere";

/** Codes without an entry ask for nothing: the SDK does what has to be done, or code goes on as before. */
export const TREATMENTS: Readonly<Partial<Record<ChangeCode, Treatment>>> = {
  "service-removed": "service",
  "endpoint-changed": "elsewhere",
  "region-removed": "elsewhere",
  "vpc-endpoint-removed": "elsewhere",
  "authorization-action-changed": "elsewhere",
  "dependent-action-added": "elsewhere",
  "authorization-resource-required": "elsewhere",
  "resource-arn-changed": "elsewhere",
  "condition-key-removed": "elsewhere",
  "action-removed": "action",
  "action-rename-withdrawn": "action",
  "paginator-removed": "paginator",
  "paginator-items-changed": "paginator",
  "waiter-removed": "waiter",
  "waiter-parameter-required": "waiter",
  "waiter-answer-optional": "waiter",
  "parameter-removed": "member",
  "required-parameter-removed": "member",
  "parameter-rename-withdrawn": "member",
  "parameter-replaced": "member",
  "parameter-replacement-withdrawn": "member",
  "replacement-changed": "member",
  "dry-run-added": "member",
  "dry-run-removed": "member",
  "dry-run-changed": "member",
  "field-removed": "member",
  "field-rename-withdrawn": "member",
  "field-optional": "member",
  "parameter-type-changed": "type",
  "parameter-form-changed": "type",
  "field-type-changed": "type",
  "required-parameter-added": "missing",
  "parameter-required": "missing",
  "parameter-filled-in": "missing",
  "parameter-not-filled-in": "missing",
  "value-removed": "value",
  "value-rename-withdrawn": "value",
  "field-value-removed": "value",
  "field-value-rename-withdrawn": "value",
  "values-closed": "values",
  "values-limited": "values",
  "field-values-closed": "values",
  "field-values-limited": "values",
  "field-value-added": "switch",
  "field-values-opened": "switch",
  "field-values-unlimited": "switch",
  "parameter-type-narrowed": "bounds",
  "range-narrowed": "bounds",
  "range-moved": "bounds",
  "length-narrowed": "bounds",
  "length-moved": "bounds",
  "size-narrowed": "bounds",
  "size-moved": "bounds",
  "special-number-removed": "bounds",
  "pattern-added": "bounds",
  "pattern-changed": "bounds",
  "forbidden-text-added": "bounds",
  "requirement-added": "request",
  "requirement-tightened": "request",
  "requirement-changed": "request",
  "requirement-made-error": "request",
  "error-removed": "error",
};

/** Breaking differences that the SDK itself takes care of, or that types of TypeScript cannot tell. */
export const BY_THE_SDK: readonly ChangeCode[] = [
  "api-version-changed",
  "method-removed",
  "method-changed",
  "parameter-place-changed",
  "parameter-encoding-changed",
  "wrapper-changed",
  // Numbers of all widths have one type.
  "field-type-widened",
  // Renames that are declared are carried out.
  "field-renamed",
  "field-value-renamed",
];

/** What to do about it, for who reads the list. */
export const ADVICE: Readonly<Record<Treatment, string>> = {
  service: "there is nothing in its place; take the calls out, or stay with the older SDK",
  action: "call another Action; nothing is declared to take its place",
  paginator: "go through the pages by hand, or look at what the elements are now",
  waiter: "look at what the function of the newer SDK takes and gives",
  member: "take it out, or give what serves today in its stead",
  type: "turn the value into one of the newer type where it is made",
  missing: "give it",
  value: "choose another value",
  values: "choose one of the listed values",
  switch: "handle values that are not listed as well",
  bounds: "choose a value that is accepted",
  request: "check that the request obeys the rule",
  error: "compare with a code that the service still answers, or take the branch out",
  elsewhere: "see to policies, firewalls and regions",
};
