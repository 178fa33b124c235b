/** Replacements of single tokens in one text; everything else of the text stays as it is. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Edits {
  readonly #edits = new Map<string, Edit>();

  /** The same replacement may be found twice; two different ones of one place are a mistake of ours. */
  replace(start: number, end: number, text: string): void {
    this.#edits.set(`${start} ${end}`, { start, end, text });
  }

  get isEmpty(): boolean {
    return this.#edits.size === 0;
  }

  apply(text: string): string {
    let at = 0;
    const parts = this.#sorted().map((edit) => {
      if (edit.start < at) throw new Error(`two edits of one place, at ${edit.start} and before ${at}`);
      const part = text.slice(at, edit.start) + edit.text;
      at = edit.end;
      return part;
    });
    return parts.join("") + text.slice(at);
  }

  /** Where an offset of the old text is in the new one. */
  moved(offset: number): number {
    return this.#sorted()
      .filter(({ end }) => end <= offset)
      .reduce((moved, { start, end, text }) => moved + text.length - (end - start), offset);
  }

  #sorted(): Edit[] {
    return [...this.#edits.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
