/** The sections of an INI text and their values, all by name. Lines that are neither are passed over. */
export function parseIni(text: string): Map<string, Record<string, string>> {
  const sections = new Map<string, Record<string, string>>();
  let values: Record<string, string> | undefined;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    const bare = line.replace(/(^|\s)[#;].*$/, "").trim();
    if (bare.startsWith("[") && bare.endsWith("]")) {
      const name = bare.slice(1, -1).trim();
      // Without a prototype, so that every name is an ordinary one.
      values = sections.get(name) ?? (Object.create(null) as Record<string, string>);
      sections.set(name, values);
    } else if (values && bare.includes("=")) {
      const at = bare.indexOf("=");
      values[bare.slice(0, at).trim()] = unquoted(bare.slice(at + 1).trim());
    }
  }
  return sections;
}

function unquoted(value: string): string {
  const isQuoted = value.length > 1 && /^["']/.test(value) && value.at(-1) === value[0];
  return isQuoted ? value.slice(1, -1) : value;
}
