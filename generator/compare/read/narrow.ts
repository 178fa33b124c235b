/**
 * The files of two specs that can tell a difference. Parsing YAML is what takes the time of a comparison, so what is the
 * same on both sides is left out unless something that differs has to do with it.
 *
 * What makes an Action stands in its own file, in the service's, and in the mixins and shapes whose names occur in its
 * text, or in the text of one of them. To take a word for a name that is none costs time and nothing else.
 */
import type { RawFile } from "../../spec/files.js";
import { entriesOf, Words } from "./words.js";

export interface Folder {
  readonly folder: string;
  readonly files: readonly RawFile[];
}

/** A file as one of the sides has it. */
interface Placed {
  readonly file: RawFile;
  /** Its path inside of the spec folder. */
  readonly place: string;
  readonly kind: "service" | "shapes" | "mixin" | "action";
  readonly text: string;
}

/** A shape or a mixin. */
interface Definition {
  readonly name: string;
  readonly place: string;
  readonly text: string;
  readonly words: Words;
}

/** The files to read of either side; `isWanted` tells which services to compare. */
export function narrow(
  before: Folder,
  after: Folder,
  isWanted: (service: string) => boolean,
): { before: RawFile[]; after: RawFile[] } {
  const [older, newer] = [byService(before), byService(after)];
  const services = [...new Set([...older.keys(), ...newer.keys()])].filter(isWanted);
  const chosen = services.map((service) => narrowService(older.get(service) ?? [], newer.get(service) ?? []));
  return { before: chosen.flatMap((each) => each.before), after: chosen.flatMap((each) => each.after) };
}

const DECODER = new TextDecoder();

function byService({ folder, files }: Folder): Map<string, Placed[]> {
  const services = new Map<string, Placed[]>();
  for (const file of files) {
    const place = file.path.slice(folder.length + 1);
    const [service = ""] = place.split("/");
    const placed = { file, place, kind: kindOf(place), text: DECODER.decode(file.bytes) };
    const others = services.get(service);
    if (others === undefined) services.set(service, [placed]);
    else others.push(placed);
  }
  return services;
}

function kindOf(place: string): Placed["kind"] {
  const [, second, third] = place.split("/");
  if (third === undefined) return "service";
  return second === "shapes" ? "shapes" : second === "mixins" ? "mixin" : "action";
}

function narrowService(before: readonly Placed[], after: readonly Placed[]): { before: RawFile[]; after: RawFile[] } {
  const changed = changedPlaces(before, after);
  if (changed.size === 0) return { before: [], after: [] };
  const isChanged = ({ kind, place }: Placed) => kind !== "action" || changed.has(place);
  if ([...before, ...after].every(isChanged)) return { before: rawFiles(before), after: rawFiles(after) };
  const [older, newer] = [definitions(before), definitions(after)];
  const touched = touchesAll(before, after) ? undefined : touchedNames(older, newer);
  const isConcerned = ({ place, text }: Placed) =>
    changed.has(place) || touched === undefined || (touched.size > 0 && new Words(text).hasAny(touched));
  const actions = new Set(
    [...before, ...after].filter((each) => each.kind === "action" && isConcerned(each)).map(({ place }) => place),
  );
  return { before: withNeeded(before, older, actions), after: withNeeded(after, newer, actions) };
}

function rawFiles(files: readonly Placed[]): RawFile[] {
  return files.map(({ file }) => file);
}

function changedPlaces(before: readonly Placed[], after: readonly Placed[]): Set<string> {
  const [older, newer] = [before, after].map((side) => new Map(side.map(({ place, file }) => [place, file.bytes])));
  const isSame = (place: string) => {
    const [a, b] = [older?.get(place), newer?.get(place)];
    return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
  };
  return new Set([...before, ...after].map(({ place }) => place).filter((place) => !isSame(place)));
}

/** Whether every Action of the service can differ, because of what service.yaml says of all. */
function touchesAll(before: readonly Placed[], after: readonly Placed[]): boolean {
  const [older, newer] = [before, after].map((side) =>
    entriesOf(side.find(({ kind }) => kind === "service")?.text ?? "", 0),
  );
  if (older === undefined || newer === undefined) return true;
  return ["methods", "parametersIn"].some((key) => older.get(key) !== newer.get(key));
}

/** The shapes and mixins of a service; undefined when the shapes in a file cannot be told apart. */
function definitions(files: readonly Placed[]): Definition[] | undefined {
  const found: Definition[] = [];
  for (const { kind, place, text } of files) {
    const entries = kind === "mixin" ? new Map([[mixinName(place), text]]) : entriesOf(text, 2);
    if (kind !== "mixin" && kind !== "shapes") continue;
    if (entries === undefined) return undefined;
    found.push(...[...entries].map(([name, entry]) => ({ name, place, text: entry, words: new Words(entry) })));
  }
  return found;
}

function mixinName(place: string): string {
  return place.slice(place.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
}

type Definitions = readonly Definition[] | undefined;

/** The names of what differs, or is made of such; undefined when it cannot be told. */
function touchedNames(before: Definitions, after: Definitions): ReadonlySet<string> | undefined {
  if (before === undefined || after === undefined) return undefined;
  const touched = new Set(differing(before, after));
  const all = [...before, ...after];
  for (;;) {
    const more = all.filter(({ name, words }) => !touched.has(name) && words.hasAny(touched));
    if (more.length === 0) return touched;
    for (const { name } of more) touched.add(name);
  }
}

function differing(before: readonly Definition[], after: readonly Definition[]): string[] {
  const texts = ({ name, text }: Definition) => `${name}\n${text}`;
  const [older, newer] = [new Set(before.map(texts)), new Set(after.map(texts))];
  return [...before, ...after]
    .filter((each) => !(older.has(texts(each)) && newer.has(texts(each))))
    .map(({ name }) => name);
}

/** Some Actions of a side, with what they are made of. */
function withNeeded(files: readonly Placed[], all: Definitions, actions: ReadonlySet<string>): RawFile[] {
  const words = files.filter(({ place }) => actions.has(place)).map(({ text }) => new Words(text));
  const needed = new Set<Definition>();
  for (const text of words) {
    for (const each of (all ?? []).filter((definition) => !needed.has(definition) && text.has(definition.name))) {
      needed.add(each);
      words.push(each.words);
    }
  }
  const places = new Set([...actions, ...[...needed].map(({ place }) => place)]);
  const isNeeded = ({ kind, place }: Placed) =>
    kind === "service" || places.has(place) || (all === undefined && kind !== "action");
  return rawFiles(files.filter(isNeeded));
}
