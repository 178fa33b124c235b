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

/** In the order in which they are signed: sorted by the encoded name. */
export function encodePairs(pairs: readonly Pair[]): EncodedPair[] {
  return pairs.map((pair) => ({ name: percentEncode(pair[0]), value: percentEncode(pair[1]) })).sort(byName);
}

/** `name=value` joined by `&`, sorted by the encoded name; an empty value keeps its `=`. */
export function canonicalQuery(pairs: readonly Pair[]): string {
  return encodedQuery(encodePairs(pairs));
}

/** The same of pairs that are encoded already. */
export function encodedQuery(pairs: readonly EncodedPair[]): string {
  return [...pairs]
    .sort(byName)
    .map(({ name, value }) => `${name}=${value}`)
    .join("&");
}

/** Pairs of the same name by their values. */
function byName(a: EncodedPair, b: EncodedPair): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.value < b.value ? -1 : 1;
}
