/** Draws from chance what a random spec is made of; fast-check keeps the draws, so that a failure can be shown again. */
import fc from "fast-check";

export class Draw {
  readonly #generate: fc.GeneratorValue;

  constructor(generate: fc.GeneratorValue) {
    this.#generate = generate;
  }

  /** A whole number, both ends included. */
  number(min: number, max: number): number {
    return this.#generate(fc.integer, { min, max });
  }

  /** True once in so many cases. */
  oneIn(cases: number): boolean {
    return this.number(0, cases - 1) === cases - 1;
  }

  from<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new Error("there is nothing to choose from");
    return values[this.number(0, values.length - 1)] as Value;
  }

  /** Some different values, in the order of the list. */
  some<Value>(values: readonly Value[], least: number, most: number): Value[] {
    return this.#generate(fc.subarray<Value>, [...values], {
      minLength: least,
      maxLength: Math.min(most, values.length),
    });
  }

  /** The value once in so many cases, otherwise nothing. */
  maybe<Value>(cases: number, value: () => Value): Value | undefined {
    return this.oneIn(cases) ? value() : undefined;
  }
}

/** An arbitrary of what a function draws. */
export function drawn<Value>(make: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return fc.gen().map((generate) => make(new Draw(generate)));
}
