/** The forms that names take in other languages. */

export const CASINGS = ["camel", "pascal", "snake", "kebab", "constant", "flat", "capitalized", "same"] as const;
export type Casing = (typeof CASINGS)[number];

/**
 * The words of a name: `CACertificateId` is CA, Certificate and Id; `VServerGroup` is VServer and Group, since a single
 * capital says nothing alone; digits belong to the word before them.
 */
const WORD = /[A-Z]+v\d+|[A-Z]{2,}s(?![a-z])|[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]?[A-Z][a-z0-9]+|[A-Z]+[0-9]*|[a-z0-9]+/g;

/** Its words. */
export function wordsOf(name: string): string[] {
  return name.match(WORD) ?? [];
}

const known = new Map<Casing, Map<string, string>>(CASINGS.map((casing) => [casing, new Map()]));

/**
 * A name in another form. What is no letter and no digit separates words, and stays only in `same` and `capitalized`. The
 * members of different Actions have mostly the same names, for each of which that is found out once.
 */
export function inCasing(name: string, casing: Casing): string {
  const forms = known.get(casing)!;
  let form = forms.get(name);
  if (form === undefined) forms.set(name, (form = newForm(name, casing)));
  return form;
}

function newForm(name: string, casing: Casing): string {
  const words = wordsOf(name);
  const lower = () => words.map((word) => word.toLowerCase());
  switch (casing) {
    case "same":
      return name;
    case "capitalized":
      return upperFirst(name);
    case "pascal":
      return words.map(upperFirst).join("");
    case "camel":
      return words.map((word, index) => (index === 0 ? word.toLowerCase() : upperFirst(word))).join("");
    case "snake":
      return lower().join("_");
    case "kebab":
      return lower().join("-");
    case "constant":
      return words.map((word) => word.toUpperCase()).join("_");
    case "flat":
      return lower().join("");
    default:
      return casing satisfies never;
  }
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
