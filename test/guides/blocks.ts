/**
 * The fenced blocks of a guide. A second word after the language is a file, which no reader sees: blocks of one file are one
 * program, in order, and a block of text with the name of a program is what that program prints.
 */
import { readdirSync, readFileSync } from "node:fs";

export const GUIDES = new URL("../../templates/docs/guides/", import.meta.url);

export interface Block {
  readonly language: string;
  /** `undefined` where a block is only shown. */
  readonly file: string | undefined;
  readonly text: string;
}

/** A whole program, or a script of a shell. */
export interface Program {
  /** `01-first-call` */
  readonly guide: string;
  /** `call.ts` */
  readonly file: string;
  readonly language: string;
  readonly text: string;
  /** All that it prints, if the guide says so. */
  readonly printed: string | undefined;
}

/** The guides with samples; the one to ports has a test of its own. */
export function guideNames(): string[] {
  const names = readdirSync(GUIDES).map((name) => name.replace(/\.md$/, ""));
  return names.filter((name) => !name.endsWith("write-a-port")).sort();
}

export function blocksOf(guide: string): Block[] {
  const page = readFileSync(new URL(`${guide}.md`, GUIDES), "utf8");
  return [...page.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(([, language = "", file, text = ""]) => ({
    language,
    file,
    text,
  }));
}

export function programsOf(guide: string): Program[] {
  const blocks = blocksOf(guide).filter(({ file }) => file !== undefined);
  const isText = ({ language }: Block): boolean => language === "text";
  const join = (some: readonly Block[]): string | undefined =>
    some.length === 0 ? undefined : some.map(({ text }) => text).join("");
  return [...new Set(blocks.map(({ file = "" }) => file))].map((file) => {
    const own = blocks.filter((block) => block.file === file);
    const code = own.filter((block) => !isText(block));
    const [first] = code;
    if (first === undefined) throw new Error(`${guide}: there is output of ${file}, but no such program`);
    return { guide, file, language: first.language, text: join(code) ?? "", printed: join(own.filter(isText)) };
  });
}
