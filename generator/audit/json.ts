import { place } from "../diagnostics/render.js";
import { countsOf } from "./audit.js";
import type { Audit, Explanation, Finding } from "./finding.js";

/**
 * The audit as `--json` prints it; keys are only ever added.
 *
 *     { findings: [{ api, action, path, kind, facet, spec, provider, explains?, explanation?, at }],
 *       summary: { actions, unexplained, explained, services: [{ api, file, product, version, sdkVersion, actions }] } }
 */
export function auditJson(audit: Audit): object {
  return { findings: audit.findings.map(findingJson), summary: { ...countsOf(audit), services: audit.services } };
}

function findingJson({ conflict, explanation, span, ...finding }: Finding): object {
  const { api, action, path, kind, facet, spec, provider } = finding;
  return {
    api,
    action,
    path,
    kind,
    facet,
    spec,
    provider,
    // What the conflict about it explains instead.
    ...(conflict?.explains === undefined ? {} : { explains: conflict.explains }),
    ...(explanation === undefined ? {} : { explanation: explanationJson(explanation) }),
    at: place(span),
  };
}

function explanationJson(explanation: Explanation): object {
  if (explanation.by === "deprecated") return explanation;
  const { span, ...said } = explanation;
  return { ...said, at: place(span) };
}
