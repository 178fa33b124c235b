import yoctoSpinner from "yocto-spinner";

/** Tells a person what is going on: one moving line on a terminal, nothing but the outcome when piped. */
export class Progress {
  readonly #spinner = process.stderr.isTTY ? yoctoSpinner({ stream: process.stderr }) : undefined;

  stage(text: string): void {
    if (this.#spinner === undefined) return;
    this.#spinner.text = text;
    if (!this.#spinner.isSpinning) this.#spinner.start();
  }

  /** Ends with a last line, which stays. */
  done(text: string, ok: boolean): void {
    if (this.#spinner === undefined) process.stderr.write(`${text}\n`);
    else if (ok) this.#spinner.success(text);
    else this.#spinner.error(text);
  }

  /** Takes the moving line away, for other output to follow. */
  clear(): void {
    this.#spinner?.stop();
  }
}
