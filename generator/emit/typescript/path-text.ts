import { elementName } from "../../model/wording.js";
import { literal, templatePiece } from "./safe.js";

type Step = { readonly member: string } | { readonly index: string } | { readonly entry: string };

/** The path of an issue as TypeScript text: a plain string, or a template where a list's index goes in. */
export class PathText {
  static readonly root = new PathText([]);
  readonly #steps: readonly Step[];

  private constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  member(name: string): PathText {
    return new PathText([...this.#steps, { member: name }]);
  }

  /** An element of a list, by the variable that holds its index. */
  element(index: string): PathText {
    return new PathText([...this.#steps, { index }]);
  }

  /** An entry of a map, by the variable that holds its key. */
  entry(key: string): PathText {
    return new PathText([...this.#steps, { entry: key }]);
  }

  /** `"RuleList"`, or a template with `[${index}]` in it. */
  text(): string {
    const plain = this.#steps.every((step) => "member" in step);
    const dotted = (piece: (name: string) => string) =>
      this.#steps
        .map((step, at) => {
          const dot = at === 0 ? "" : ".";
          if ("member" in step) return dot + piece(step.member);
          return "index" in step ? `[\${${step.index}}]` : `${dot}\${${step.entry}}`;
        })
        .join("");
    return plain ? literal(dotted((name) => name)) : `\`${dotted(templatePiece)}\``;
  }

  /** What the runtime calls the end of this path; undefined where it cannot know. */
  lastName(): string | undefined {
    const named = this.#steps.findLast((step) => !("index" in step));
    if (named === undefined || !("member" in named)) return undefined;
    return named === this.#steps.at(-1) ? named.member : elementName(named.member);
  }

  /** `QuicConfig.QuicListenerId`; undefined where an index or a key is in it. */
  dotted(): string | undefined {
    const names = this.#steps.flatMap((step) => ("member" in step ? [step.member] : []));
    return names.length === this.#steps.length ? names.join(".") : undefined;
  }

  /** The members' names joined, for the name of a constant. */
  identifier(): string {
    return this.#steps.map((step) => ("member" in step ? step.member : "")).join("");
  }
}
