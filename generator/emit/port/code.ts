/** Text of the target language that may be printed as it is; texts of the spec never are. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): string {
    return this.text;
  }
}
