import type { ValidationVector } from "../../generator/emit/vectors/format.js";
import type { Action } from "../../generator/model/model.js";
import { validateRequest } from "../../generator/model/validate.js";
import { issueLines } from "./issue-lines.js";
import { mutantsOf } from "./mutants.js";

/** The changes of an Action that none of its vectors notices, and how many changes there are. */
export function survivorsOf(
  action: Action,
  validation: readonly ValidationVector[],
): { readonly mutants: readonly string[]; readonly survivors: readonly string[] } {
  const vectors = validation.map(({ id, params, issues }) => ({ id, params, lines: issueLines(issues) }));
  const mutants = mutantsOf(action);
  const survivors = mutants.filter((mutant) => {
    const notices = ({ params, lines }: (typeof vectors)[number]): boolean =>
      issueLines(validateRequest(mutant.action, params)) !== lines;
    // Those about the fact first, since one of them most likely notices.
    const about = `${action.name}/${mutant.about}/`;
    return !vectors.filter(({ id }) => id.startsWith(about)).some(notices) && !vectors.some(notices);
  });
  return { mutants: mutants.map(({ what }) => what), survivors: survivors.map(({ what }) => what) };
}
