/** The part of `generated/` that a run makes and answers for, when it is told to leave out APIs, targets or what is shared. */
import { isOfOthers } from "./emit/emit-target.js";
import type { Emission } from "./emit/emitter.js";
import type { Model, Service } from "./model/model.js";

/** What files belong to: single APIs, or what the APIs share. */
export type Part = "apis" | "package";

export interface Share {
  /** Whether the run makes a file. */
  readonly makes: (path: string) => boolean;
  /** Whether the run answers for a file: it makes it, or it would if anything still did. */
  readonly answersFor: (path: string) => boolean;
  /** Whether a file belongs to a single API. */
  readonly isOfApi: (path: string) => boolean;
}

/**
 * @param emissions what the targets gave
 * @param made the files of these
 * @param wanted the services whose files are made
 * @param part the only one that is made; both without it
 */
export function shareOf(
  emissions: readonly Emission[],
  made: readonly { readonly path: string }[],
  model: Model,
  wanted: readonly Service[],
  part: Part | undefined,
): Share {
  const isOfApi = (path: string) => isOfOthers(path, model, []) || emissions.some(({ ofApis }) => ofApis.has(path));
  const isOfPart = (path: string) => part !== "apis" || isOfApi(path);
  const paths = new Set(made.map(({ path }) => path).filter(isOfPart));
  const isOfTargets = (path: string) =>
    emissions.some(({ name, others }) => path.startsWith(`${name}/`) && !others.has(path));
  return {
    makes: (path) => paths.has(path),
    answersFor: (path) => paths.has(path) || (isOfTargets(path) && !isOfOthers(path, model, wanted) && isOfPart(path)),
    isOfApi,
  };
}
