const MOST_KNOWN = 10_000;

/** A pure function of plain data that works once for the same data: many parameters have the same type. */
export function once<Inputs extends readonly unknown[], Made>(
  make: (...inputs: Inputs) => Made,
): (...inputs: Inputs) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (...inputs) => {
    const key = JSON.stringify(inputs);
    let entry = known.get(key);
    if (entry === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, (entry = { made: make(...inputs) }));
    }
    return entry.made;
  };
}
