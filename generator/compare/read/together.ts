import { wholeFile } from "../../diagnostics/span.js";
import type { RawFile } from "../../spec/files.js";
import { loadSpec, type ServiceSpec, type Spec, type Written } from "../../spec/load.js";
import type { Positions } from "../../spec/positions.js";
import type { Folder } from "./narrow.js";

/**
 * Loads two specs, of which the second takes over from the first what is the same, so that each text is parsed once; what
 * it has of its own has no exact places. Undefined when anything is wrong with a file: then places count.
 */
export function loadTogether(before: Folder, after: Folder): { before: Spec; after: Spec } | undefined {
  const known = new Map(before.files.map((file) => [placeIn(before, file), file.bytes]));
  const isKnown = (file: RawFile) => isSame(known.get(placeIn(after, file)), file.bytes);
  const isService = (file: RawFile) => placeIn(after, file).split("/").length === 2;
  const first = loadSpec(before.files, before.folder);
  // Without its service.yaml nothing of a service is loaded.
  const second = loadSpec(
    after.files.filter((file) => isService(file) || !isKnown(file)),
    after.folder,
  );
  if (first.diagnostics.failed || second.diagnostics.failed) return undefined;
  const { positions } = first.spec;
  const places = new Set(after.files.map((file) => placeIn(after, file)));
  const services = second.spec.services.map((own): ServiceSpec => {
    recordRoughly(own, positions);
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

/** Gives everything in a value the place of its file as a whole. */
function recordRoughly({ service, shapes, mixins, actions }: ServiceSpec, positions: Positions): void {
  for (const { path, content } of [service, ...shapes, ...mixins, ...actions]) {
    const whole = wholeFile(path);
    const record = (value: unknown) => {
      if (typeof value !== "object" || value === null) return;
      positions.record(value, { whole, keys: new Map(), values: new Map() });
      Object.values(value).forEach(record);
    };
    record(content);
  }
}
