/** What may stand in an echo for a character that is no letter or digit: itself, or one of its encodings. */
const OTHER = "(?:[^a-z0-9]|%(?:25)*[0-9a-f]{2}|&#?\\w+;|\\\\[nrt]|\\\\u[0-9a-f]{4})";

/**
 * Takes out of a text that came from outside what must not reach a log: the given secrets, however they are encoded,
 * signatures, and the string to sign, which repeats the whole request.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let result = text
    .replace(/((?:string ?to ?sign|canonical ?request)\b)[^]*/i, "$1 …")
    .replace(/(Signature(?:=|%3D))[\w%.~+/-]+/gi, "$1***");
  for (const secret of secrets) {
    result = result.replaceAll(secret, "***");
    const pattern = secret
      .replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, "")
      .replace(/[^a-z0-9]+/gi, (others) => `${OTHER}{0,${3 * others.length}}`);
    if (pattern) result = result.replace(RegExp(pattern, "gi"), "***");
  }
  return result;
}

/** The texts of all parameters of some names, at any depth; of a text with several lines each long line as well. */
export function textsOf(value: unknown, names: readonly string[], isMeant = false): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, names, isMeant || names.includes(name)));
  }
  const text = isMeant ? String(value ?? "") : "";
  return text ? [text, ...text.split(/\s+/).filter((line) => line.length > 15)] : [];
}
