import { belongs } from "../model/places.js";
import type { FieldSpec, FieldsSpec, ShapesFile } from "../spec/language.js";

/** Types that the provider does not tell apart: it says only that a value is a number. */
const NUMBERS: readonly unknown[] = ["integer", "long", "number"];

/** The shapes of a service, to find those that say what the provider says of a field. */
export class KnownShapes {
  readonly #shapes = new Map<string, FieldSpec>();

  constructor(files: readonly { readonly content: ShapesFile }[]) {
    for (const { content } of files) {
      for (const [name, shape] of Object.entries(content.shapes)) {
        if (!this.#shapes.has(name)) this.#shapes.set(name, shape);
      }
    }
  }

  /** The shape of the field's own name, worked out, when all facts of the drafted field that `use` would hide are its too. */
  like(name: string, field: FieldSpec, place: "request" | "response"): FieldSpec | undefined {
    const shape = this.#shapes.has(name) ? this.#workedOut({ use: name }) : undefined;
    return shape !== undefined && this.#same(shape, field, place) ? shape : undefined;
  }

  /** A field that says all facts of the drafted one, but for its place and whether it is required; worked out. */
  says(written: FieldSpec, field: FieldSpec): FieldSpec | undefined {
    return this.#same(written, field, "request") ? this.#workedOut(written) : undefined;
  }

  #same(written: FieldSpec, field: FieldSpec, place: "request" | "response"): boolean {
    const shape = this.#workedOut(written);
    if (shape === undefined) return false;
    // What only a request has a use for says something else about an answer.
    if (place === "response" && !keysOf(shape).every((key) => belongs(key, place))) return false;
    return (
      sameType(shape.type, field.type) &&
      shape.wrapper === field.wrapper &&
      (shape.encoding ?? "flat") === (field.encoding ?? "flat") &&
      (shape.deprecated === undefined) === (field.deprecated === undefined) &&
      this.#sameMembers(shape.of, field.of, place) &&
      this.#sameItems(shape.items, field.items, place)
    );
  }

  #sameItems(shape: FieldSpec | undefined, items: FieldSpec | undefined, place: "request" | "response"): boolean {
    return shape === undefined || items === undefined ? shape === items : this.#same(shape, items, place);
  }

  #sameMembers(shape: FieldsSpec | undefined, of: FieldsSpec | undefined, place: "request" | "response"): boolean {
    if (shape === undefined || of === undefined) return shape === of;
    return (
      Object.keys(shape).length === Object.keys(of).length &&
      Object.entries(of).every(([name, member]) => {
        const known = this.#workedOut(shape[name]);
        const inside = this.#workedOut(member);
        if (known === undefined || inside === undefined) return false;
        const sameNeed = place === "response" || (known.required ?? false) === (inside.required ?? false);
        return sameNeed && this.#same(known, inside, place);
      })
    );
  }

  /** A field with the shapes that it starts from; undefined when one of them does not exist or contains itself. */
  #workedOut(field: FieldSpec | undefined, chain: readonly string[] = []): FieldSpec | undefined {
    if (field?.use === undefined) return field;
    if (chain.includes(field.use)) return undefined;
    const base = this.#workedOut(this.#shapes.get(field.use), [...chain, field.use]);
    const { use: _, ...keys } = field;
    return base === undefined ? undefined : { ...base, ...keys };
  }
}

function keysOf(field: FieldSpec): (keyof FieldSpec)[] {
  return Object.keys(field) as (keyof FieldSpec)[];
}

function sameType(a: FieldSpec["type"], b: FieldSpec["type"]): boolean {
  return a === b || (NUMBERS.includes(a) && NUMBERS.includes(b));
}
