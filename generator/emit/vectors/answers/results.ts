/** Answers that are no errors, in every form in which they come, and what a client makes of them. */
import type { BareAction, BareMember } from "../../../model/bare.js";
import { responseOnTheWire } from "../../../wire/response.js";
import type { ResponseVector } from "../format.js";
import { type Fields, fullAnswer } from "./values.js";
import { asJsonTexts, asTexts } from "./wire-forms.js";

/** The headers of every answer of a service. */
export const JSON_HEADERS = { "content-type": "application/json" };

export function resultVectors(action: BareAction): ResponseVector[] {
  const members = action.response;
  const full = fullAnswer(members);
  const unknown = { FieldOfTomorrow: { Value: [1, "a"] } };
  const { RequestId } = full;
  return [
    // Answers with nothing but an id show nothing that the full one does not.
    ...action.examples.flatMap(({ response }, index) =>
      Object.keys(response).length < 2
        ? []
        : [vector(action, `example${index + 1}`, responseOnTheWire(members, response), response)],
    ),
    vector(action, "full", responseOnTheWire(members, full), full),
    vector(action, "unknown-field", { RequestId, ...unknown }, { RequestId, ...unknown }),
    ...(members.length < 2
      ? []
      : [
          vector(action, "full-as-texts", asTexts(members, full), full),
          vector(action, "full-as-json-texts", asJsonTexts(members, full), full),
          ...looseForms(action),
        ]),
    ...listForms(action, full),
  ];
}

function vector(action: BareAction, id: string, body: Fields, result: Fields): ResponseVector {
  return {
    id: `${action.name}/${id}`,
    action: action.name,
    status: 200,
    headers: JSON_HEADERS,
    body: JSON.stringify(body),
    result,
  };
}

/** Numbers and booleans where texts are due, and fields that hold nothing. */
function looseForms(action: BareAction): ResponseVector[] {
  const members = action.response;
  const texts = members.filter(({ type }) => type.kind === "string");
  const loose = texts.map(({ name }, index): [string, unknown] => [name, [80, true, 1.5][index % 3]]);
  const all = (value: unknown) => Object.fromEntries(members.map(({ name }) => [name, value]));
  return [
    vector(action, "texts-as-numbers", Object.fromEntries(loose), mapTexts(loose)),
    vector(action, "null-fields", all(null), nothing(members, false)),
    vector(action, "empty-fields", all(""), nothing(members, true)),
  ];
}

function mapTexts(entries: readonly (readonly [string, unknown])[]): Fields {
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** What is left of fields that hold nothing: lists and maps without elements, and texts where "" came. */
function nothing(members: readonly BareMember[], isText: boolean): Fields {
  return Object.fromEntries(
    members.flatMap(({ name, type }): [string, unknown][] => {
      if (type.kind === "list") return [[name, []]];
      if (type.kind === "map") return [[name, {}]];
      return type.kind === "string" && isText ? [[name, ""]] : [];
    }),
  );
}

/** The forms of lists without elements and of those with one, which the full answer has. */
function listForms(action: BareAction, full: Fields): ResponseVector[] {
  const lists = action.response.flatMap((member) =>
    member.type.kind === "list" ? [{ ...member, type: member.type }] : [],
  );
  if (lists.length === 0) return [];
  const answer = (list: (wrapper: string | undefined) => unknown) =>
    Object.fromEntries(lists.map(({ name, wrapper }) => [name, list(wrapper)]));
  const empty = Object.fromEntries(lists.map(({ name }) => [name, []]));
  const inside = (value: unknown) => answer((wrapper) => (wrapper === undefined ? value : { [wrapper]: value }));
  const single = Object.fromEntries(lists.map(({ name }) => [name, (full[name] as readonly unknown[]).slice(0, 1)]));
  const wrapped = responseOnTheWire(lists, single);
  const alone = lists.map(({ name, wrapper }): [string, unknown] => {
    const items = wrapper === undefined ? wrapped[name] : (wrapped[name] as Fields)[wrapper];
    const [item] = items as readonly unknown[];
    return [name, wrapper === undefined ? item : { [wrapper]: item }];
  });
  const isWrapped = lists.some(({ wrapper }) => wrapper !== undefined);
  const forms: [string, Fields][] = [
    ["lists-empty", answer(() => [])],
    ["lists-as-empty-objects", answer(() => ({}))],
    ["lists-as-json-texts", answer(() => "[]")],
  ];
  const wrappedForms: [string, Fields][] = [
    ["lists-empty-in-wrappers", inside([])],
    ["lists-empty-texts-in-wrappers", inside("")],
    ["lists-null-in-wrappers", inside(null)],
  ];
  return [
    ...[...forms, ...(isWrapped ? wrappedForms : [])].map(([id, body]) => vector(action, id, body, empty)),
    vector(action, "single-elements", Object.fromEntries(alone), single),
  ];
}
