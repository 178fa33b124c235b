/** A pattern of the spec with other signs for the start and the end of the text; those in classes stay. */
export function withAnchors(pattern: string, { start, end }: { readonly start: string; readonly end: string }): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\^|\$/gs, (part) => {
    if (part === "^") return start;
    return part === "$" ? end : part;
  });
}
