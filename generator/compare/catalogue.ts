/**
 * Every kind of difference between two specs: how bad it is and why, the part of a changelog it belongs to, what it is
 * when the two specs change places, and what is said of it.
 */
import type { Section, Severity } from "./severity.js";

export interface Entry {
  readonly severity: Severity;
  readonly section: Section;
  /** The code of the same difference seen from the other side. */
  readonly mirror: string;
  /** Why the severity is what it is. */
  readonly why: string;
  /** What goes behind the name of the thing: `takes 1..40 (was 1..80)`; the values come as they are shown. */
  readonly say: (before: string, after: string) => string;
}

type Say = Entry["say"];

const wire = (mirror: string, why: string, say: Say): Entry => ({
  severity: "breaking-wire",
  section: "Breaking",
  mirror,
  why,
  say,
});
const callers = (mirror: string, why: string, say: Say): Entry => ({
  severity: "breaking-callers",
  section: "Breaking",
  mirror,
  why,
  say,
});
const validation = (mirror: string, why: string, say: Say): Entry => ({
  severity: "validation",
  section: "Changed",
  mirror,
  why,
  say,
});
const safe = (section: Section, mirror: string, why: string, say: Say): Entry => ({
  severity: "safe",
  section,
  mirror,
  why,
  say,
});
const documentation = (mirror: string, why: string, say: Say): Entry => ({
  severity: "documentation",
  section: "Documentation",
  mirror,
  why,
  say,
});

const isNew: Say = () => "is new";
const isGone: Say = () => "is gone";
const was =
  (verb: string): Say =>
  (before, after) =>
    `${verb} ${after} (was ${before})`;

/** Of rules, whose words are sentences. */
const nowSays: Say = (before, after) => `now says: ${after} Before: ${before}`;

/** Without bounds all numbers are good. */
const takes =
  (noun: string): Say =>
  (before, after) => {
    const any = noun === "number" ? "any number" : `any number of ${noun}`;
    const said = (bounds: string) => (bounds === "none" ? any : noun === "number" ? bounds : `${bounds} ${noun}`);
    return `takes ${said(after)} (was ${said(before)})`;
  };

const WORDS_ONLY = "Only what the docs say differs.";
const NEW_IS_OPTIONAL = "Nobody has to use it.";
const ACCEPTED_STILL = "What was accepted before still is.";
const REFUSED_EARLIER =
  "The same values go on the wire and have the same types; some of them are now refused, or warned of, before they are sent.";
const COMPARISONS = "A comparison with a value that is not listed any more no longer compiles.";
const ANSWERS_UNCHECKED = "Answers are not validated, and the type is the same.";
const TYPES_SAY_IT = "The types of the request say it where they can: a call without it may no longer compile.";

export const CATALOGUE = {
  // Services
  "service-added": safe("Added", "service-removed", NEW_IS_OPTIONAL, isNew),
  "service-removed": wire("service-added", "None of its Actions can be called any more.", isGone),
  "api-version-changed": wire("api-version-changed", "Every request names the version.", was("is")),
  "product-changed": documentation("product-changed", "The name stands in texts and messages only.", was("is")),
  "document-added": documentation("document-removed", "It is a source of facts, and no fact.", isNew),
  "document-removed": documentation("document-added", "It is a source of facts, and no fact.", isGone),
  "document-changed": documentation("document-changed", "It is a source of facts, and no fact.", was("is")),
  "resource-added": documentation("resource-removed", "Resources only order the docs.", isNew),
  "resource-removed": documentation("resource-added", "Resources only order the docs.", isGone),
  "action-pending": documentation(
    "action-not-pending",
    "It cannot be called either way.",
    () => "is known, and not yet described",
  ),
  "action-not-pending": documentation(
    "action-pending",
    "It cannot be called either way.",
    () => "is no longer listed as still to be described",
  ),
  // Endpoints
  "endpoint-changed": wire("endpoint-changed", "Requests go to another host.", was("is")),
  "region-added": safe("Added", "region-removed", "Other regions are served as before.", isNew),
  "region-removed": wire(
    "region-added",
    "The service is said to serve it no longer: requests that go there fail.",
    isGone,
  ),
  "vpc-endpoint-added": safe(
    "Added",
    "vpc-endpoint-removed",
    "Without it no request could be sent inside a VPC.",
    (_, after) => `is ${after}`,
  ),
  "vpc-endpoint-removed": wire(
    "vpc-endpoint-added",
    "Requests inside a VPC have no host any more.",
    (before) => `is gone (was ${before})`,
  ),
  // Actions
  "action-added": safe("Added", "action-removed", NEW_IS_OPTIONAL, isNew),
  "action-removed": wire("action-added", "It cannot be called any more.", isGone),
  "action-renamed": safe(
    "Changed",
    "action-rename-withdrawn",
    "The old name can still be called, and is marked as deprecated.",
    (_, after) => `is called ${after} now; the old name still works`,
  ),
  "action-rename-withdrawn": wire(
    "action-renamed",
    "It cannot be called by the newer name any more.",
    (before) => `is no longer called ${before}`,
  ),
  "action-deprecated": documentation(
    "action-undeprecated",
    "It can be called as before; editors strike it through.",
    () => "is deprecated",
  ),
  "action-undeprecated": documentation(
    "action-deprecated",
    "It could be called all the time.",
    () => "is no longer deprecated",
  ),
  "action-repeatable": safe(
    "Changed",
    "action-unrepeatable",
    "It only reads, so the client may repeat it after a failure without harm.",
    () => "only reads, so a failed call is repeated",
  ),
  "action-unrepeatable": safe(
    "Changed",
    "action-repeatable",
    "The client repeats it less often, lest it be carried out twice.",
    () => "does more than read, so a failed call is repeated only when that is safe",
  ),
  "effect-changed": documentation("effect-changed", "The client treats both alike.", was("is")),
  "method-added": safe("Added", "method-removed", "The first method is used, and it is the same.", was("takes")),
  "method-removed": wire("method-added", "Who calls with the other method is refused.", was("takes")),
  "method-changed": wire("method-changed", "Requests are sent with the first method.", was("takes")),
  "job-added": documentation(
    "job-removed",
    "Calls and answers are the same; the work may go on after the answer.",
    () => "answers before its work is done, and names a job to ask about",
  ),
  "job-removed": documentation(
    "job-added",
    "Calls and answers are the same.",
    () => "is no longer said to go on as a job",
  ),
  "job-changed": documentation("job-changed", "Calls and answers are the same.", was("has")),
  // Paginators and waiters
  "paginator-added": safe("Added", "paginator-removed", NEW_IS_OPTIONAL, isNew),
  "paginator-removed": callers("paginator-added", "The function is gone that goes through the pages.", isGone),
  "paginator-items-changed": callers(
    "paginator-items-changed",
    "The elements that it gives have another type.",
    was("gives"),
  ),
  "paginator-changed": safe(
    "Changed",
    "paginator-changed",
    "It gives the same elements; only how pages are asked for differs.",
    was("is"),
  ),
  "waiter-added": safe("Added", "waiter-removed", NEW_IS_OPTIONAL, isNew),
  "waiter-removed": callers("waiter-added", "The function is gone.", isGone),
  "waiter-parameter-required": callers(
    "waiter-parameter-optional",
    "A call without it no longer compiles.",
    () => "is needed",
  ),
  "waiter-parameter-optional": safe(
    "Changed",
    "waiter-parameter-required",
    ACCEPTED_STILL,
    () => "is no longer needed",
  ),
  "waiter-answer-optional": callers(
    "waiter-answer-certain",
    "An error is an end too, so that there may be no answer.",
    () => "may end without an answer",
  ),
  "waiter-answer-certain": safe(
    "Changed",
    "waiter-answer-optional",
    "There is always an answer; callers may still ask.",
    () => "always ends with an answer",
  ),
  "waiter-states-changed": safe(
    "Changed",
    "waiter-states-changed",
    "Calls are the same; it ends at other states.",
    () => "ends at other states",
  ),
  "waiter-pace-changed": safe("Changed", "waiter-pace-changed", "It only asks at other times.", was("is")),
  // Authorization
  "authorization-added": documentation(
    "authorization-removed",
    "What the service checks is the same; the spec did not say it.",
    () => "is documented",
  ),
  "authorization-removed": documentation(
    "authorization-added",
    "What the service checks is the same; the spec no longer says it.",
    () => "is no longer documented",
  ),
  "authorization-action-changed": wire(
    "authorization-action-changed",
    "Whose policy grants only the old RAM action is refused.",
    was("is"),
  ),
  "authorization-access-changed": documentation(
    "authorization-access-changed",
    "Policies name the RAM action, not its level.",
    was("is"),
  ),
  "dependent-action-added": wire(
    "dependent-action-removed",
    "Whose policy does not grant it as well is refused.",
    () => "is needed as well",
  ),
  "dependent-action-removed": safe(
    "Fixed",
    "dependent-action-added",
    "Policies that grant it do no harm.",
    () => "is no longer needed",
  ),
  "authorization-resources-known": documentation(
    "authorization-resources-unknown",
    "What the service checks is the same; the spec did not say it.",
    (_, after) => `are ${after}`,
  ),
  "authorization-resources-unknown": documentation(
    "authorization-resources-known",
    "What the service checks is the same; the spec no longer says it.",
    () => "are no longer documented",
  ),
  "authorization-resource-added": safe(
    "Added",
    "authorization-resource-removed",
    "Policies may name it and need not.",
    isNew,
  ),
  "authorization-resource-removed": safe(
    "Changed",
    "authorization-resource-added",
    "Policies did not need it.",
    isGone,
  ),
  "authorization-resource-required": wire(
    "authorization-resource-optional",
    "Whose policy does not grant it is refused.",
    () => "must be granted",
  ),
  "authorization-resource-optional": safe(
    "Fixed",
    "authorization-resource-required",
    "Policies that grant it do no harm.",
    () => "need no longer be granted",
  ),
  "resource-arn-changed": wire("resource-arn-changed", "Policies with the old ARN no longer match.", was("is")),
  "resource-arn-known": documentation(
    "resource-arn-unknown",
    "What the service checks is the same; the spec did not say it.",
    (_, after) => `is ${after}`,
  ),
  "resource-arn-unknown": documentation(
    "resource-arn-known",
    "What the service checks is the same; the spec no longer says it.",
    () => "is no longer documented",
  ),
  "condition-key-added": safe("Added", "condition-key-removed", "Policies may use it and need not.", isNew),
  "condition-key-removed": wire("condition-key-added", "Policies whose condition names it no longer match.", isGone),
  // Parameters and their members
  "parameter-added": safe("Added", "parameter-removed", NEW_IS_OPTIONAL, isNew),
  "parameter-removed": wire("parameter-added", "A request with it is refused, and does not compile.", isGone),
  "required-parameter-added": wire(
    "required-parameter-removed",
    "Requests that worked lack it: they are refused, and do not compile.",
    () => "is new and required",
  ),
  "required-parameter-removed": wire(
    "required-parameter-added",
    "Every request has it: all are refused, and do not compile.",
    isGone,
  ),
  "parameter-renamed": validation(
    "parameter-rename-withdrawn",
    "The old name is still sent and accepted, with a warning.",
    (_, after) => `is called ${after} now; the old name still works`,
  ),
  "parameter-rename-withdrawn": wire(
    "parameter-renamed",
    "A request that uses the newer name is refused, and does not compile.",
    (before) => `is no longer called ${before}`,
  ),
  "parameter-required": wire(
    "parameter-optional",
    "Requests without it are refused, and do not compile.",
    () => "is required",
  ),
  "parameter-optional": safe("Fixed", "parameter-required", ACCEPTED_STILL, () => "is no longer required"),
  "filled-parameter-required": safe(
    "Changed",
    "filled-parameter-optional",
    "The client fills it in, so that callers need not give it either way.",
    () => "is required, and filled in by the client",
  ),
  "filled-parameter-optional": safe(
    "Changed",
    "filled-parameter-required",
    "The client fills it in either way.",
    () => "is no longer required, and filled in by the client",
  ),
  "parameter-filled-in": wire(
    "parameter-not-filled-in",
    "Requests without it are now sent with the client's own value.",
    (_, after) => `is filled in from the client's ${after}`,
  ),
  "parameter-not-filled-in": wire(
    "parameter-filled-in",
    "Requests without it are no longer sent with the client's own value.",
    (before) => `is no longer filled in from the client's ${before}`,
  ),
  "parameter-type-changed": callers(
    "parameter-type-changed",
    "A value of the old type no longer compiles; what goes on the wire can be the same text.",
    was("has the type"),
  ),
  "parameter-form-changed": wire(
    "parameter-form-changed",
    "The value has another form on the wire.",
    was("has the type"),
  ),
  "parameter-type-widened": safe("Fixed", "parameter-type-narrowed", ACCEPTED_STILL, was("has the type")),
  "parameter-type-narrowed": validation("parameter-type-widened", REFUSED_EARLIER, was("has the type")),
  "parameter-place-changed": wire(
    "parameter-place-changed",
    "It is sent in another part of the request.",
    was("goes into the"),
  ),
  "parameter-encoding-changed": wire(
    "parameter-encoding-changed",
    "The value has another form on the wire.",
    was("is sent as"),
  ),
  "parameter-deprecated": validation(
    "parameter-undeprecated",
    "It is sent as before, with a warning.",
    () => "is deprecated",
  ),
  "parameter-undeprecated": safe(
    "Fixed",
    "parameter-deprecated",
    "It is sent as before, without a warning.",
    () => "is no longer deprecated",
  ),
  "parameter-replaced": validation(
    "parameter-replacement-withdrawn",
    "It is sent as before, with a warning.",
    () => "is deprecated",
  ),
  "parameter-replacement-withdrawn": callers(
    "parameter-replaced",
    "Where the other parameter is required, a call that gives this one in its stead no longer compiles.",
    () => "no longer stands for another parameter",
  ),
  "replacement-changed": callers(
    "replacement-changed",
    "Where the other parameter is required, a call that gives this one in its stead no longer compiles.",
    was("stands for"),
  ),
  "default-changed": safe(
    "Changed",
    "default-changed",
    "Defaults are never sent; the service is said to assume something else when it is left out.",
    was("is"),
  ),
  "default-added": documentation(
    "default-removed",
    "Defaults are never sent; what the service assumes was not written down.",
    (_, after) => `is ${after}`,
  ),
  "default-removed": documentation(
    "default-added",
    "Defaults are never sent; what the service assumes is not known any more.",
    (before) => `is no longer said to be ${before}`,
  ),
  "idempotency-token-added": safe(
    "Added",
    "idempotency-token-removed",
    "The client fills it in, so that a failed call can be repeated without harm.",
    () => "makes repeated calls safe, and is filled in by the client",
  ),
  "idempotency-token-removed": safe(
    "Changed",
    "idempotency-token-added",
    "The client no longer fills it in, and repeats failed calls less often.",
    () => "no longer makes repeated calls safe",
  ),
  "dry-run-added": wire(
    "dry-run-removed",
    "The error that says that all is well is now an answer.",
    (_, after) => `is a dry run; ${after} is the answer that all is well`,
  ),
  "dry-run-removed": wire(
    "dry-run-added",
    "The answer that all is well is now an error.",
    () => "is no longer known as a dry run",
  ),
  "dry-run-changed": wire("dry-run-changed", "Another error is taken for the answer that all is well.", was("expects")),
  "sensitive-added": safe(
    "Fixed",
    "sensitive-removed",
    "It is sent as before; messages and logs do not show it.",
    () => "is kept out of messages and logs",
  ),
  "sensitive-removed": safe(
    "Changed",
    "sensitive-added",
    "It is sent as before; messages and logs may show it.",
    () => "is no longer kept out of messages and logs",
  ),
  "immutable-added": documentation("immutable-removed", WORDS_ONLY, () => "cannot be changed once the resource exists"),
  "immutable-removed": documentation("immutable-added", WORDS_ONLY, () => "is no longer said to be unchangeable"),
  "unit-changed": documentation(
    "unit-changed",
    "The number is sent and read as before; only what it is said to count differs.",
    was("is"),
  ),
  // Response fields
  "field-added": safe("Added", "field-removed", "Callers that do not know it are not disturbed.", isNew),
  "field-removed": callers("field-added", "Code that reads it no longer compiles.", isGone),
  "field-renamed": callers(
    "field-rename-withdrawn",
    "Code that reads the old name may find nothing.",
    (_, after) => `is called ${after} now`,
  ),
  "field-rename-withdrawn": callers(
    "field-renamed",
    "Code that reads the newer name no longer compiles.",
    (before) => `is no longer called ${before}`,
  ),
  "field-optional": callers(
    "field-always",
    "It may be absent, so that code which relies on it no longer compiles.",
    () => "may be absent",
  ),
  "field-always": safe(
    "Fixed",
    "field-optional",
    "Code that expects it to be absent at times still compiles.",
    () => "is always there",
  ),
  "field-deprecated": documentation(
    "field-undeprecated",
    "It is read as before; editors strike it through.",
    () => "is deprecated",
  ),
  "field-undeprecated": documentation("field-deprecated", "It is read as before.", () => "is no longer deprecated"),
  "field-type-changed": callers("field-type-changed", "Code that reads it sees another type.", was("has the type")),
  "field-type-widened": callers(
    "field-type-narrowed",
    "A variable of the old width may not hold it.",
    was("has the type"),
  ),
  "field-type-narrowed": safe(
    "Changed",
    "field-type-widened",
    "Whatever held it before still does.",
    was("has the type"),
  ),
  "wrapper-changed": wire("wrapper-changed", "The answer is read from another key.", was("is")),
  "field-bounds-changed": documentation("field-bounds-changed", ANSWERS_UNCHECKED, was("is")),
  // Values of enums
  "value-added": safe("Added", "value-removed", ACCEPTED_STILL, isNew),
  "value-removed": wire("value-added", "A request with it is refused, and does not compile.", isGone),
  "value-renamed": safe(
    "Changed",
    "value-rename-withdrawn",
    "The old value is still accepted.",
    (_, after) => `is called ${after} now; the old value still works`,
  ),
  "value-rename-withdrawn": wire(
    "value-renamed",
    "A request with the newer value is refused, and does not compile.",
    (before) => `is no longer called ${before}`,
  ),
  "values-opened": safe("Fixed", "values-closed", ACCEPTED_STILL, () => "may have values beside those that are listed"),
  "values-closed": wire(
    "values-opened",
    "A request with a value that is not listed is refused, and does not compile.",
    () => "can only have values that are listed",
  ),
  "values-limited": wire(
    "values-unlimited",
    "A request with a value that is not listed is refused, and does not compile.",
    (_, after) => `can only be ${after}`,
  ),
  "values-unlimited": safe(
    "Fixed",
    "values-limited",
    ACCEPTED_STILL,
    (before) => `can have any value (could only be ${before})`,
  ),
  "values-named": safe(
    "Added",
    "values-unnamed",
    "Other values are good as well, as before.",
    (_, after) => `has known values: ${after}`,
  ),
  "values-unnamed": safe(
    "Changed",
    "values-named",
    "Every value is good, as before.",
    () => "has no list of known values",
  ),
  "known-value-added": safe("Added", "known-value-removed", "Other values were good as well.", () => "is known"),
  "known-value-removed": safe(
    "Changed",
    "known-value-added",
    "Values that are not listed are good as well.",
    () => "is no longer listed",
  ),
  "known-value-renamed": safe(
    "Changed",
    "known-value-rename-withdrawn",
    "Values that are not listed are good as well.",
    (_, after) => `is called ${after} now`,
  ),
  "known-value-rename-withdrawn": safe(
    "Changed",
    "known-value-renamed",
    "Values that are not listed are good as well.",
    (before) => `is no longer called ${before}`,
  ),
  "field-value-added": callers(
    "field-value-removed",
    "Code that handles each value of the closed set misses one.",
    isNew,
  ),
  "field-value-removed": callers("field-value-added", COMPARISONS, isGone),
  "field-value-renamed": callers(
    "field-value-rename-withdrawn",
    "Code that handles each value of the closed set misses the new one.",
    (_, after) => `is called ${after} now`,
  ),
  "field-value-rename-withdrawn": callers(
    "field-value-renamed",
    COMPARISONS,
    (before) => `is no longer called ${before}`,
  ),
  "field-values-opened": callers(
    "field-values-closed",
    "Code that handles each value has to expect others.",
    () => "may have values beside those that are listed",
  ),
  "field-values-closed": callers("field-values-opened", COMPARISONS, () => "only has values that are listed"),
  "field-values-limited": callers("field-values-unlimited", COMPARISONS, (_, after) => `is always ${after}`),
  "field-values-unlimited": callers(
    "field-values-limited",
    "Code that handles each value has to expect others.",
    (before) => `can have any value (was always ${before})`,
  ),
  "value-meaning-changed": documentation("value-meaning-changed", WORDS_ONLY, () => "is explained otherwise"),
  "value-deprecated": documentation(
    "value-undeprecated",
    "It is accepted as before, and the docs advise against it.",
    () => "is deprecated",
  ),
  "value-undeprecated": documentation(
    "value-deprecated",
    "It was accepted all the time.",
    () => "is no longer deprecated",
  ),
  // Constraints of parameters
  "range-narrowed": validation("range-widened", REFUSED_EARLIER, takes("number")),
  "range-widened": safe("Fixed", "range-narrowed", ACCEPTED_STILL, takes("number")),
  "range-moved": validation("range-moved", REFUSED_EARLIER, takes("number")),
  "length-narrowed": validation("length-widened", REFUSED_EARLIER, takes("characters")),
  "length-widened": safe("Fixed", "length-narrowed", ACCEPTED_STILL, takes("characters")),
  "length-moved": validation("length-moved", REFUSED_EARLIER, takes("characters")),
  "size-narrowed": validation("size-widened", REFUSED_EARLIER, takes("elements")),
  "size-widened": safe("Fixed", "size-narrowed", ACCEPTED_STILL, takes("elements")),
  "size-moved": validation("size-moved", REFUSED_EARLIER, takes("elements")),
  "special-number-added": safe("Fixed", "special-number-removed", ACCEPTED_STILL, () => "is accepted beside the range"),
  "special-number-removed": validation(
    "special-number-added",
    REFUSED_EARLIER,
    () => "is no longer accepted beside the range",
  ),
  "pattern-added": validation("pattern-removed", REFUSED_EARLIER, (_, after) => `must match ${after}`),
  "pattern-removed": safe("Fixed", "pattern-added", ACCEPTED_STILL, (before) => `need no longer match ${before}`),
  "pattern-changed": validation("pattern-changed", REFUSED_EARLIER, was("must match")),
  "forbidden-text-added": validation("forbidden-text-removed", REFUSED_EARLIER, () => "is forbidden"),
  "forbidden-text-removed": safe("Fixed", "forbidden-text-added", ACCEPTED_STILL, () => "is no longer forbidden"),
  // Rules: a requirement is one that the types of a request can say
  "rule-added": validation("rule-removed", REFUSED_EARLIER, (_, after) => `is new: ${after}`),
  "rule-removed": safe("Fixed", "rule-added", ACCEPTED_STILL, (before) => `is gone: ${before}`),
  "rule-tightened": validation("rule-relaxed", REFUSED_EARLIER, nowSays),
  "rule-relaxed": safe("Fixed", "rule-tightened", ACCEPTED_STILL, nowSays),
  "rule-changed": validation("rule-changed", REFUSED_EARLIER, nowSays),
  "rule-made-error": validation(
    "rule-made-warning",
    "The same requests compile; what was only warned of is now refused before it is sent.",
    () => "refuses requests that it only warned of",
  ),
  "rule-made-warning": safe("Fixed", "rule-made-error", ACCEPTED_STILL, () => "only warns of requests that it refused"),
  "requirement-added": callers("requirement-removed", TYPES_SAY_IT, (_, after) => `is new: ${after}`),
  "requirement-removed": safe("Fixed", "requirement-added", ACCEPTED_STILL, (before) => `is gone: ${before}`),
  "requirement-tightened": callers("requirement-relaxed", TYPES_SAY_IT, nowSays),
  "requirement-relaxed": safe("Fixed", "requirement-tightened", ACCEPTED_STILL, nowSays),
  "requirement-changed": callers("requirement-changed", TYPES_SAY_IT, nowSays),
  "requirement-made-error": callers(
    "requirement-made-warning",
    TYPES_SAY_IT,
    () => "refuses requests that it only warned of",
  ),
  "requirement-made-warning": safe(
    "Fixed",
    "requirement-made-error",
    ACCEPTED_STILL,
    () => "only warns of requests that it refused",
  ),
  // Errors
  "error-added": safe(
    "Added",
    "error-removed",
    "The service could answer codes that are not listed all the time.",
    isNew,
  ),
  "error-removed": callers(
    "error-added",
    "Code that names it by the type of the known codes no longer compiles.",
    isGone,
  ),
  "error-status-changed": documentation(
    "error-status-changed",
    "The client goes by the status of the answer itself.",
    was("is"),
  ),
  "error-retry-changed": safe(
    "Changed",
    "error-retry-changed",
    "The same errors arrive; how often the client tries before differs.",
    was("is"),
  ),
  // Texts
  "description-changed": documentation("description-changed", WORDS_ONLY, () => "is worded otherwise"),
  "notes-changed": documentation("notes-changed", WORDS_ONLY, () => "are worded otherwise"),
  "sample-changed": documentation("sample-changed", WORDS_ONLY, was("is")),
  "since-changed": documentation("since-changed", WORDS_ONLY, was("is")),
  "source-changed": documentation("source-changed", WORDS_ONLY, () => "names other places"),
  "deprecation-reworded": documentation("deprecation-reworded", "It is deprecated either way.", was("is")),
  "lifecycle-changed": documentation(
    "lifecycle-changed",
    "Calls and answers are the same; other states, or other ways between them, are known.",
    () => "is told otherwise",
  ),
  "resource-changed": documentation("resource-changed", "Resources only order the docs.", was("is")),
  "example-added": documentation("example-removed", WORDS_ONLY, isNew),
  "example-removed": documentation("example-added", WORDS_ONLY, isGone),
  "example-changed": documentation("example-changed", WORDS_ONLY, () => "shows something else"),
  "conflict-added": documentation("conflict-removed", "It explains a fact, and is none.", () => "is recorded"),
  "conflict-removed": documentation(
    "conflict-added",
    "It explains a fact, and is none.",
    () => "is no longer recorded",
  ),
  "conflict-changed": documentation("conflict-changed", "It explains a fact, and is none.", () => "is told otherwise"),
} as const satisfies Readonly<Record<string, Entry>>;

export type ChangeCode = keyof typeof CATALOGUE;
