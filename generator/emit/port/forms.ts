/** Puts texts into the places of a form: `{items}` in `list[{items}]`. Braces around other words stay. */
export function filled(form: string, places: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(places, name) ? (places[name] ?? "") : whole,
  );
}
