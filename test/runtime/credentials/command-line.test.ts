import { expect, it } from "vitest";
import { splitCommandLine } from "../../../templates/typescript/runtime/credentials/command-line.js";
import { CredentialsError } from "../../../templates/typescript/runtime/errors.js";

it.each([
  ["tool", ["tool"]],
  ["  tool\t--a  b \n", ["tool", "--a", "b"]],
  [`tool "" ''`, ["tool", "", ""]],
  [`"my tool" 'a b'c"d e"`, ["my tool", "a bcd e"]],
  [String.raw`tool a\ b \"c\'`, ["tool", "a b", `"c'`]],
  [String.raw`tool "a\"b\\c\$d\e"`, ["tool", String.raw`a"b\c$d\e`]],
  [String.raw`tool 'a\b' 'c"d'`, ["tool", String.raw`a\b`, `c"d`]],
  ["tool $HOME `id` ; rm | > x", ["tool", "$HOME", "`id`", ";", "rm", "|", ">", "x"]],
])("splits %s", (line, words) => {
  expect(splitCommandLine(line, false)).toEqual(words);
});

it.each([
  [String.raw`C:\tools\keys.exe --a b\c`, [String.raw`C:\tools\keys.exe`, "--a", String.raw`b\c`]],
  [String.raw`"C:\Program Files\keys.exe" "say \"x\""`, [String.raw`C:\Program Files\keys.exe`, `say "x"`]],
])("leaves the backslashes of Windows paths: %s", (line, words) => {
  expect(splitCommandLine(line, true)).toEqual(words);
});

it.each([
  ["", "is empty"],
  ["   ", "is empty"],
  [`"" a`, "is empty"],
  [`tool "a`, "quote"],
  [`tool 'a`, "quote"],
  [String.raw`tool "a\"`, "quote"],
  ["tool a\\", "backslash"],
])("refuses %s without quoting it", (line, why) => {
  expect(() => splitCommandLine(line, false)).toThrow(CredentialsError);
  expect(() => splitCommandLine(line, false)).toThrow(why);
  expect(() => splitCommandLine(line, false)).not.toThrow(/tool/);
});
