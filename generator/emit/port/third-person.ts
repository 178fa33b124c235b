/**
 * A summary in the imperative as what something does, to go on after a name: `Add a rule.` becomes `adds a rule.` A second
 * verb after "or" or "and" is known by the article behind it: `starts or stops an instance`.
 */
export function thirdPerson(summary: string): string {
  const [first = "", ...rest] = summary.split(" ");
  const verbs = rest.map((word, index) => {
    const isVerb =
      /^[a-z]+$/.test(word) && /^(or|and)$/.test(rest[index - 1] ?? "") && ARTICLE.test(rest[index + 1] ?? "");
    return isVerb ? withEnding(word) : word;
  });
  return [withEnding(first.slice(0, 1).toLowerCase() + first.slice(1)), ...verbs].join(" ");
}

const ARTICLE = /^(a|an|the|one|all|each|its|their)$/;

function withEnding(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
