/** A Markdown file with what is shown, and found, apart from its body. */
export interface SplitPage {
  /** The first heading, without marks. */
  readonly title: string;
  /** The paragraph after it, if it is a plain one; it may have code in backticks. */
  readonly lead?: string;
  readonly body: string;
}

export function splitPage(markdown: string): SplitPage {
  const [, heading = "", rest = ""] = /^# (.+)\n([\s\S]*)$/m.exec(markdown) ?? [];
  const title = heading.replaceAll("`", "");
  const [, lead, body = ""] = /^\s*([^\s#<|*-][^\n]*)\n(?:\n([\s\S]*))?$/.exec(rest) ?? [];
  return lead === undefined || /[\]*<]/.test(lead) ? { title, body: rest } : { title, lead, body };
}

/** A plain text with code in backticks as HTML. */
export function leadHtml(lead: string): string {
  const escaped = lead.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped.replace(/`([^`]+)`/g, "<code>$1</code>");
}
