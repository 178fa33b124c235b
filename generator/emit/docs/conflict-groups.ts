import type { Action, Conflict, Service } from "../../model/model.js";

/** Conflicts that belong together: those of one Action, or those that several Actions share by a mixin. */
export interface ConflictGroup {
  /** The Action, or the mixin that several Actions include. */
  readonly name: string;
  readonly isShared: boolean;
  readonly actions: readonly [Action, ...Action[]];
  readonly conflicts: readonly Conflict[];
}

/** What the page of an Action knows of a group that is about it. */
export interface GroupOutline extends Pick<ConflictGroup, "name" | "isShared"> {
  /** How many Actions have the conflicts. */
  readonly users: number;
  /** The files in which they stand. */
  readonly files: readonly string[];
}

/** The groups that are about each Action. */
export function groupsOfActions(groups: readonly ConflictGroup[]): ReadonlyMap<Action, readonly GroupOutline[]> {
  const found = new Map<Action, GroupOutline[]>();
  for (const { name, isShared, actions, conflicts } of groups) {
    const files = [...new Set(conflicts.map(({ span }) => span.file))];
    const outline = { name, isShared, users: actions.length, files };
    for (const action of actions) found.set(action, [...(found.get(action) ?? []), outline]);
  }
  return found;
}

/** All conflicts of a service, each once: shared ones before those of single Actions. */
export function conflictGroups({ actions }: Service): readonly ConflictGroup[] {
  const users = new Map<string, [Action, ...Action[]]>();
  for (const action of actions) {
    for (const file of new Set(action.conflicts.map(({ span }) => span.file))) {
      const others = users.get(file);
      if (others === undefined) users.set(file, [action]);
      else others.push(action);
    }
  }
  const isShared = ({ span }: Conflict) => (users.get(span.file)?.length ?? 0) > 1;
  const shared = [...users]
    .filter(([, several]) => several.length > 1)
    .map(([file, several]): ConflictGroup => {
      const conflicts = several[0].conflicts.filter(({ span }) => span.file === file);
      return { name: baseName(file), isShared: true, actions: several, conflicts };
    });
  const single = actions.map((action): ConflictGroup => {
    const conflicts = action.conflicts.filter((conflict) => !isShared(conflict));
    return { name: action.name, isShared: false, actions: [action], conflicts };
  });
  return [...shared, ...single.filter(({ conflicts }) => conflicts.length > 0)];
}

/** `https-security` of `spec/slb/mixins/https-security.yaml` */
function baseName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}
