/** Texts that end, begin or mean something in one of the languages that we write, and that a spec may hold. */
export const ACCEPTED_TEXTS = [
  "*/ evil(); /*",
  "**/ evil(); /**",
  "`evil()` ${evil()} \\${evil()}",
  '"; evil(); //',
  "'; evil(); '",
  "\\",
  '\\\\" evil() \\u0022',
  "</script><script>evil()</script>",
  "{{evil}} {{{evil}}} {{#each evil}}",
  "<!-- evil --> --> <!--",
  "@ts-ignore",
  "*  @ts-expect-error",
  " @deprecated @param {Evil} evil",
  "{@link evil} {@inheritDoc} {TAG}deprecated",
  "@__NO_SIDE_EFFECTS__ #__PURE__ @__PURE__",
  "constructor",
  "toString",
  "// evil",
  "# sourceMappingURL=evil.js",
  "| evil | table |",
  "$& $1 $` $'",
  "error(issues) within(x) isRecord(y)",
  "class default await arguments eval let",
];

/** Texts that no spec may hold: characters that nobody sees, or that turn or break the text around them. */
export const REJECTED_TEXTS = [
  "a\rb\u2028c\u2029d\u0085e",
  "\u202eevil\u202c \u200b \ufeff",
  "\ud800 alone",
  "\0\u0001\u001f\u007f",
];

/** All of them at once. */
export const ALL_TEXTS = [...ACCEPTED_TEXTS, ...REJECTED_TEXTS].join(" ");
