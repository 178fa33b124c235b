type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An HTML element. An attribute that is false or undefined is left out; true stands without a value. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/** Plain text of the spec, in which backticks mark code. */
export function richText(text: string): (Node | string)[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? create("code", {}, [part]) : part));
}

let ids = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  return `builder-${++ids}`;
}
