import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file as it lies on the disk: its text without the mark of the byte order that some editors put before it. */
export interface TextOnDisk {
  readonly mark: string;
  readonly text: string;
}

const MARK = "\ufeff";

/** Undefined for what is not UTF-8. */
export function readText(path: string): TextOnDisk | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return text.startsWith(MARK) ? { mark: MARK, text: text.slice(1) } : { mark: "", text };
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** Writes a file so that there is the old text or the new one, whenever the program ends; links and permissions stay. */
export function replaceText(path: string, { mark, text }: TextOnDisk): void {
  const target = realpathSync(path);
  const unfinished = join(dirname(target), `.${basename(target)}.slbgen-${process.pid}`);
  try {
    writeFileSync(unfinished, mark + text);
    chmodSync(unfinished, statSync(target).mode);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
