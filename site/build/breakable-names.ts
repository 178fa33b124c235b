/** Long names in the navigation and in the first cells of tables, which have little room. */
const NAME = /(<span>|<td>(?:<a id="[^"]*"><\/a>)?(?:<a [^>]*>)?<code[^>]*>)([A-Z][\w.]{19,})(?=<)/g;

/** Lets long names break between their words, `CreateLoadBalancer` before `HTTPListener`, and not anywhere. */
export function breakNames(html: string): string {
  return html.replace(NAME, (_, start: string, name: string) => start + name.replace(/(?<=[a-z.])(?=[A-Z])/g, "<wbr>"));
}
