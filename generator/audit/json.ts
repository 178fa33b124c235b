import { place } from "../diagnostics/render.js";
import { countsOf } from "./audit.js";
import type { Audit, Explanation, Finding } from "./finding.js";

/**
 * The audit as `--json` prints it; keys are only ever added.
 *
 *     { findings: [{ api, action, path, kind, facet, spec, provider, explanation?, at }],
 *       summary: { actions, unexplained, explained, services: [{ api, file, product, version, sdkVersion, actions }] } }
 */
export function auditJson(audit: Audit): object {
  return { findings: audit.findings.map(findingJson), summary: { ...countsOf(audit), services: audit.services } };
}

function findingJson({ api, action, path, kind, facet, spec, provider, explanation, span }: Finding): object {
  return {
    api,
    action,
    path,
    kind,
    facet,
    spec,
    provider,
    ...(explanation === undefined ? {} : { explanation: explanationJson(explanation) }),
    at: place(span),
  };
}

function explanationJson(explanation: Explanation): object {
  if (explanation.by === "deprecated") return explanation;
  const { span, ...said } = explanation;
  return { ...said, at: place(span) };
}
