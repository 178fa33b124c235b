import { CATALOGUE } from "../catalogue.js";
import { type Change, pathOf } from "../change.js";
import { SEVERITIES } from "../severity.js";
import type { Verdict } from "../verdict.js";
import { subjectPath } from "./subject.js";
import { predicate } from "./words.js";

/**
 * The comparison as `--json` prints it. Keys are only ever added; should one change, `format` counts up:
 *
 *     { format: 1, from, to, verdict: "major" | "minor" | "patch" | "none", because: ["slb.CreateRules.…"],
 *       summary: { "breaking-wire": 1, … },
 *       changes: [{ code, severity, api, action, path, fact, before, after, replacedBy?, message, reason }] }
 *
 * `before` and `after` are null where there was nothing; `action` is null for what a whole service says.
 */
export function changesJson(from: string, to: string, changes: readonly Change[], verdict: Verdict): object {
  return {
    format: 1,
    from,
    to,
    verdict: verdict.bump,
    because: [...new Set(verdict.because.map(pathOf))],
    summary: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, changes.filter((each) => each.severity === severity).length]),
    ),
    changes: changes.map(changeJson),
  };
}

function changeJson(change: Change): object {
  const { code, severity, api, action = null, fact, before = null, after = null, replacedBy } = change;
  return {
    code,
    severity,
    api,
    action,
    path: pathOf(change),
    fact,
    before,
    after,
    ...(replacedBy === undefined ? {} : { replacedBy }),
    message: [subjectPath(change), predicate(change, (text) => text)].filter(Boolean).join(" "),
    reason: CATALOGUE[code].why,
  };
}
