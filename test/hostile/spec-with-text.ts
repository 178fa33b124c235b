import { readInline } from "../emit/typescript/inline-spec.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { Model } from "../../generator/model/model.js";

/** A spec that has the text wherever the language lets one say what one likes. `#` stands for it. */
const SERVICE = `
service: demo
product: #
title: #
version: "2020-01-01"
description: #
documents: { guide: { title: #, date: # } }
endpoints: { default: "demo.{region}.example.com", source: { guide: # }, notes: [#] }
resources: { thing: { title: #, description: # } }
errors: [{ code: #, meaning: #, fix: #, retry: later, source: { guide: # } }]
`;

const ACTION = `
action: Try
summary: #
description: #
effect: destructive
deprecated: { reason: #, since: # }
source: { guide: # }
authorization: { action: #, access: write, resources: [{ type: #, arn: # }], conditionKeys: [#], source: { guide: # } }
parameters:
  Plain: { type: string, default: #, example: #, description: #, notes: [#, #], source: { guide: # } }
  Choice: { type: string, description: #, enum: { #: #, other: { meaning: #, deprecated: { reason: # }, source: { guide: # } } } }
  Open: { type: string, open: true, description: #, enum: { #: # } }
  Number: { type: integer, range: 1..9, also: { "-1": # }, unit: #, description: # }
  Level: { type: integer, enum: { "1": #, "2": # }, description: # }
  Token: { type: string, idempotencyToken: true, not: { startsWith: [#], contains: [#, other] }, description: # }
  Check: { type: boolean, dryRun: #, description: # }
  Old: { type: string, deprecated: { reason: #, since: # }, description: # }
  Newer: { type: string, deprecated: { replacedBy: Plain, reason: # }, description: # }
  Slashes: { type: string, description: #, pattern: "^[/\`'\\"$*{}]*(</script>|[*]/|\\\\\\\\)$" }
  Labels: { type: map, description: #, items: { type: string, enum: { #: # } } }
  Things: { type: list, encoding: json, description: #, of: { Key: { type: string, enum: { #: # }, description: # }, Value: { type: string, description: # } } }
rules:
  - { id: when-choice, when: { Choice: # }, require: [Number], reason: # }
  - { id: unless-choice, unless: { Choice: [#, other] }, ignored: [Number, Level], reason: # }
  - { id: limit-open, limit: { Open: { enum: [#] } }, reason: #, source: { guide: # } }
  - { id: unique-key, within: Things, unique: [Key], reason: # }
  - { id: key-value, within: Things, when: { Key: # }, require: [Value], reason: # }
response:
  RequestId: { type: string, description: #, notes: [#] }
  State: { type: string, enum: { #: # }, open: true, description: #, example: # }
errors: [{ code: #, meaning: #, fix: # }, { code: Own, meaning: #, fix: #, retry: backoff, status: 400 }]
examples:
  - { title: #, description: #, request: { Plain: #, Choice: #, Open: #, Number: 1, Labels: { a: # }, Things: [{ Key: #, Value: # }] }, response: { RequestId: #, State: # } }
conflicts: [{ about: errors.#, explains: #, claims: { guide: # }, chosen: # }]
notes: [#, #]
`;

const QUESTION = `
action: Ask
summary: #
effect: read
source: { guide: # }
paginator: { items: Things, token: NextToken, size: Most }
waiters:
  - id: thing-ready
    description: #
    delay: 1
    maxDelay: 2
    attempts: 3
    require: [Most]
    success: [{ every: Things, State: [#, other], absent: NextToken }]
    failure: [{ error: # }]
parameters:
  NextToken: { type: string, description: # }
  Most: { type: integer, description: # }
response:
  NextToken: { type: string, required: false, description: # }
  Things: { type: list, description: #, of: { State: { type: string, enum: { #: #, other: # }, description: # } } }
errors: [{ code: #, meaning: # }]
examples:
  - { title: #, request: { Most: 1 }, response: { Things: [{ State: # }] } }
`;

/** Reads the spec with one text in all of its places. */
export function specWithText(text: string): { model: Model; diagnostics: readonly Diagnostic[] } {
  // As YAML and JSON both write it.
  const written = JSON.stringify(text).replace(/[\u007f-\uffff]/g, (each) => {
    return `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  const filled = (template: string) =>
    template.replace(/errors\.#|#/g, (place) => (place === "#" ? written : `"errors.${written.slice(1)}`));
  return readInline({
    "demo/service.yaml": filled(SERVICE),
    "demo/thing/Ask.yaml": filled(QUESTION),
    "demo/thing/Try.yaml": filled(ACTION),
  });
}

const WORD = "words";
const { model: modelWithWord } = specWithText(WORD);
const models = new Map<string, Model>();

/** The model of the spec with a text that the spec itself could not hold; for the same text the same one, not to be changed. */
export function modelWithText(text: string): Model {
  const model = models.get(text) ?? (replaced(modelWithWord, text) as Model);
  models.set(text, model);
  return model;
}

function replaced(value: unknown, text: string): unknown {
  if (value === WORD) return text;
  if (value === `errors.${WORD}`) return `errors.${text}`;
  if (Array.isArray(value)) return value.map((each) => replaced(each, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, text)]));
}
