import type { Memory } from "../../cache/memory.js";
import type { RawFile } from "../../spec/files.js";
import { loadSpec, type ServiceSpec, type Spec } from "../../spec/load.js";
import { Positions } from "../../spec/positions.js";
import type { Written } from "../../spec/written.js";
import type { Folder } from "./narrow.js";

/**
 * Loads two specs, of which the second takes over from the first what is the same, so that each text is parsed once.
 * Undefined when anything is wrong with a file: then it counts on which side a text stands.
 */
export function loadTogether(before: Folder, after: Folder, memory: Memory): { before: Spec; after: Spec } | undefined {
  const known = new Map(before.files.map((file) => [placeIn(before, file), file.bytes]));
  const isKnown = (file: RawFile) => isSame(known.get(placeIn(after, file)), file.bytes);
  const isService = (file: RawFile) => placeIn(after, file).split("/").length === 2;
  const first = loadSpec(before.files, before.folder, memory);
  // Without its service.yaml nothing of a service is loaded.
  const second = loadSpec(
    after.files.filter((file) => isService(file) || !isKnown(file)),
    after.folder,
    memory,
  );
  if (first.diagnostics.failed || second.diagnostics.failed) return undefined;
  const positions = new Positions(first.spec.positions, second.spec.positions);
  const places = new Set(after.files.map((file) => placeIn(after, file)));
  const services = second.spec.services.map((own): ServiceSpec => {
    const taken = first.spec.services.find(({ name }) => name === own.name);
    const all = <File extends Written<unknown>>(mine: readonly File[], theirs: readonly File[] = []): File[] => {
      const mineToo = new Set(mine.map((file) => placeIn(after, file)));
      const shared = theirs.filter((file) => {
        const place = placeIn(before, file);
        return places.has(place) && !mineToo.has(place);
      });
      return [...shared, ...mine];
    };
    return {
      ...own,
      shapes: all(own.shapes, taken?.shapes),
      mixins: all(own.mixins, taken?.mixins),
      actions: all(own.actions, taken?.actions),
    };
  });
  return { before: first.spec, after: { ...second.spec, services, positions } };
}

/** The path of a file inside of the spec folder. */
function placeIn({ folder }: Folder, { path }: { readonly path: string }): string {
  return path.slice(folder.length + 1);
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
