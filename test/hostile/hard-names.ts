import { demoModel } from "../emit/typescript/inline-spec.js";

/** Everything that JavaScript, or a validator of ours, has a meaning of its own for. */
const WORDS = [
  ..."class default await arguments eval let yield static enum this null true undefined NaN Infinity of async".split(
    " ",
  ),
  ..."Object Array Record String Issue RpcClient params issues error within isRecord index item index1 item1 key1".split(
    " ",
  ),
  ..."value1 text counted length name prototype then client options required standardSchema demoApi oddMembers".split(
    " ",
  ),
];

const MEMBERS = WORDS.map((word) => `      "${word}": { type: string, description: d }`).join("\n");

/** Rules that name all the words, four at a time: longer ones would keep the type checker busy. */
function rules(id: string, demand: (names: (prefix?: string) => string) => string): string {
  const starts = WORDS.flatMap((_, index) => (index % 4 === 0 ? [index] : []));
  return starts
    .map((start) => {
      const words = new Set([...WORDS.slice(start, start + 4), "Object"]);
      const names = (prefix: string = "") => `[${[...words].map((word) => `"${prefix}${word}"`).join(", ")}]`;
      return `  - { id: ${id}-${start}, ${demand(names)} }`;
    })
    .join("\n");
}

/** Parameters, members and Actions with names that cannot all be variables, functions or methods as they are. */
export const hardNamesModel = demoModel({
  Odd: `
parameters:
${MEMBERS.replace(/^ {6}/gm, "  ")}
  Structure:
    type: structure
    description: d
    of:
${MEMBERS}
  List:
    type: list
    description: d
    of:
${MEMBERS}
rules:
${rules("all", (names) => `allOrNone: ${names()}`)}
${rules("inside", (names) => `within: List, atLeastOne: ${names()}`)}
${rules("dotted", (names) => `require: ${names("Structure.")}`)}
`,
  Delete: "notes: [None.]",
  Constructor: "notes: [None.]",
  Error: "notes: [None.]",
  Call: "notes: [None.]",
});
