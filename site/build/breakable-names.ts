/** What is shown as it stands, or a long name in navigation, headings, links and code. */
const NAME = /<pre[\s>][\s\S]*?<\/pre>|(<(?:span|h1|a|code)(?: [^>]*)?>)([A-Z][\w.]{19,})(?=<)/g;

/** Before a word of a name, `Balancer` or `HTTPS`, and between a run of capitals and the word after it. */
const WORD = /(?<=[a-z.])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;

/** Lets long names break between their words, `CreateLoadBalancer` before `HTTPListener`, and not anywhere. */
export function breakNames(html: string): string {
  return html.replace(NAME, (all, start?: string, name?: string) =>
    start === undefined || name === undefined ? all : start + name.replace(WORD, "<wbr>"),
  );
}
