const known = new Map<string, readonly string[]>();

/** Puts texts into the places of a form: `{items}` in `list[{items}]`. Braces around other words stay. */
export function filled(form: string, places: Readonly<Record<string, string>>): string {
  const pieces = piecesOf(form);
  let text = pieces[0] ?? "";
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? "";
    text += Object.hasOwn(places, name) ? places[name] : `{${name}}`;
    text += pieces[index + 1];
  }
  return text;
}

/** Texts and names in turn, found once for a form: there are few, and they are filled for every literal and type. */
function piecesOf(form: string): readonly string[] {
  let pieces = known.get(form);
  if (pieces === undefined) known.set(form, (pieces = form.split(/\{(\w+)\}/)));
  return pieces;
}
