import type { Model } from "../model/model.js";
import type { Change } from "./change.js";
import { compareServices } from "./facts/services.js";
import { SEVERITIES } from "./severity.js";

/**
 * What differs between two specs in what they say, each fact told once: by severity, Action, node and fact. How a spec is written
 * is no difference: the order of keys, and what stands in which file, shape or mixin.
 */
export function compareModels(before: Model, after: Model): Change[] {
  return compareServices(before.services, after.services).sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      inOrder(a.api, b.api) ||
      inOrder(a.action ?? "", b.action ?? "") ||
      inOrder(a.node, b.node) ||
      inOrder(a.fact, b.fact),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
