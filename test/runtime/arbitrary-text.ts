import fc from "fast-check";

const character = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

/** Any Unicode text without halves of surrogate pairs. (fast-check's own `binary` takes a second to set up.) */
export const wellFormedText = fc.array(character).map((codes) => String.fromCodePoint(...codes));

/** Any sequence of UTF-16 units, halves of surrogate pairs included. */
export const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
