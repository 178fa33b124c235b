import type { Action, Conflict } from "../../model/model.js";

type Conflicting = Pick<Action, "name" | "conflicts">;

/** Conflicts that belong together: those of one Action, or those that several Actions share by a mixin. */
export interface ConflictGroup<Own extends Conflicting = Conflicting> {
  /** The Action, or the mixin that several Actions include. */
  readonly name: string;
  readonly isShared: boolean;
  readonly actions: readonly [Own, ...Own[]];
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
export function groupsOfActions<Own extends Conflicting>(
  service: ConflictingApi<Own>,
): ReadonlyMap<Own, readonly GroupOutline[]> {
  const found = new Map<Own, GroupOutline[]>();
  for (const { name, isShared, actions, conflicts } of conflictGroups(service)) {
    const files = [...new Set(conflicts.map(({ span }) => span.file))];
    const outline = { name, isShared, users: actions.length, files };
    for (const action of actions) found.set(action, [...(found.get(action) ?? []), outline]);
  }
  return found;
}

interface ConflictingApi<Own extends Conflicting> {
  readonly actions: readonly Own[];
}

const known = new WeakMap<ConflictingApi<Conflicting>, readonly ConflictGroup[]>();

/** All conflicts of a service, each once: shared ones before those of single Actions. Found out once for an object. */
export function conflictGroups<Own extends Conflicting>(service: ConflictingApi<Own>): readonly ConflictGroup<Own>[] {
  let groups = known.get(service);
  if (groups === undefined) known.set(service, (groups = findGroups(service)));
  // They are made of the Actions of this very service.
  return groups as readonly ConflictGroup<Own>[];
}

function findGroups<Own extends Conflicting>({ actions }: ConflictingApi<Own>): readonly ConflictGroup<Own>[] {
  const users = new Map<string, [Own, ...Own[]]>();
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
    .map(([file, several]): ConflictGroup<Own> => {
      const conflicts = several[0].conflicts.filter(({ span }) => span.file === file);
      return { name: baseName(file), isShared: true, actions: several, conflicts };
    });
  const single = actions.map((action): ConflictGroup<Own> => {
    const conflicts = action.conflicts.filter((conflict) => !isShared(conflict));
    return { name: action.name, isShared: false, actions: [action], conflicts };
  });
  return [...shared, ...single.filter(({ conflicts }) => conflicts.length > 0)];
}

/** `https-security` of `spec/slb/mixins/https-security.yaml` */
function baseName(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.\w+$/, "");
}
