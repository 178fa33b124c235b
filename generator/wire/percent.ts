import type { Pair } from "./serialize.js";

/** RFC 3986: everything but `A-Z a-z 0-9 - _ . ~` becomes `%XX` of its UTF-8 bytes; a space is `%20`. */
export function percentEncode(text: string): string {
  if (UNRESERVED.test(text)) return text;
  return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}

/** What most names and values consist of. */
const UNRESERVED = /^[\w.~-]*$/;

/** Half of a surrogate pair becomes U+FFFD, as UTF-8 has it. */
function wellFormed(text: string): string {
  return !/[\ud800-\udfff]/.test(text) ? text : text.replace(/\p{Surrogate}/gu, "\u{FFFD}");
}

/** Percent-encoded. */
export interface EncodedPair {
  readonly name: string;
  readonly value: string;
}

export function encodePairs(pairs: readonly Pair[]): EncodedPair[] {
  return pairs.map(([name, value]) => ({ name: percentEncode(name), value: percentEncode(value) }));
}

/** `name=value` joined by `&`, sorted by the encoded name; an empty value keeps its `=`. */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return encodedQuery(encodePairs(pairs));
}

/** The same of pairs that are encoded already. */
export function encodedQuery(pairs: readonly EncodedPair[]): string {
  return [...pairs]
    .sort((a, b) => order(a.name, b.name) || order(a.value, b.value))
    .map(({ name, value }) => `${name}=${value}`)
    .join("&");
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
