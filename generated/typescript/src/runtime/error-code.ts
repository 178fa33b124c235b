/** The codes that a text stands for: in it `%s` is any text, as in the documentation of an API. */
export type CodesOf<Text extends string> = Text extends `${infer Start}%s${infer End}`
  ? `${Start}${string}${CodesOf<End>}`
  : Text;

/** Whether a code is one of those that a text stands for. */
export function isCodeOf(text: string, code: string): boolean {
  // Every character but letters, digits and the sign of the mark may mean something in a pattern.
  return RegExp(`^${text.replace(/[^\w%]/g, "\\$&").replaceAll("%s", ".*")}$`, "s").test(code);
}
