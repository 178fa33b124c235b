/** When a request may be repeated that failed with an error code: what the spec says of the code, or what it looks like. */
import type { BareError } from "./bare.js";

/** An API, whose errors every Action can answer, or an Action. */
interface Holder {
  readonly errors: readonly BareError[];
}

/** What every SDK must say of an error: the Action's own facts first, and codes that are written out before those with `%s`. */
export function retryOf({ errors }: Holder, action: Holder, status: number, code: string): BareError["retry"] {
  const facts = [...writtenOutFirst(action.errors), ...writtenOutFirst(errors)];
  return facts.find((error) => standsFor(error.code, code))?.retry ?? guessedRetry(status, code);
}

/** What is assumed of a code that no spec knows: throttled, busy, at work on an earlier change, or broken for the moment. */
export function guessedRetry(status: number, code: string): BareError["retry"] {
  if (status === 429 || /Throttling/i.test(code)) return "backoff";
  const isPassing =
    (status >= 500 && status !== 501) ||
    status === 408 ||
    /^ServiceUnavailable|^SignatureNonceUsed$|Busy|Processing|Configuring|IsStopping|ListenerStatusNotSupport/i.test(
      code,
    );
  return isPassing ? "later" : "never";
}

/** Whether a code with `%s` stands for any text. */
export function isOpenCode({ code }: Pick<BareError, "code">): boolean {
  return code.includes("%s");
}

/** Whether a code, in which `%s` is any text, stands for another one. */
export function standsFor(open: string, code: string): boolean {
  if (!isOpenCode({ code: open })) return open === code;
  const pieces = open.split("%s").map((piece) => piece.replace(/\W/g, "\\$&"));
  return new RegExp(`^${pieces.join(".*")}$`, "s").test(code);
}

function writtenOutFirst(errors: readonly BareError[]): BareError[] {
  return [...errors.filter((error) => !isOpenCode(error)), ...errors.filter(isOpenCode)];
}
