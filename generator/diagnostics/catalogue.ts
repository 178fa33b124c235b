/** Every diagnostic that a spec, provider metadata or a port can cause: its code, severity, message and hint, in one typed table. */
import type { Diagnostic, Severity } from "./diagnostic.js";
import { nearest, suggestion } from "./near.js";
import type { Span } from "./span.js";

interface Said {
  readonly message: string;
  readonly hint?: string | undefined;
}

interface Entry<Facts> {
  readonly severity: Severity;
  readonly say: (facts: Facts) => Said;
}

function entry<Facts = void>(severity: Severity, say: (facts: Facts) => Said): Entry<Facts> {
  return { severity, say };
}

const error = <Facts = void>(say: (facts: Facts) => Said) => entry<Facts>("error", say);
const warning = <Facts = void>(say: (facts: Facts) => Said) => entry<Facts>("warning", say);
const q = (value: unknown) => JSON.stringify(value);

interface Named {
  readonly name: string;
}
interface Sought extends Named {
  readonly candidates: Iterable<string>;
}

const NEW_RESOURCE = "a new one is declared in service.yaml, under `resources`";

const catalogue = {
  // Files
  "no-spec": error<{ folder: string }>(({ folder }) => ({
    message: `There is no service in ${q(folder)}.`,
    hint: "a service is a folder with a service.yaml in it",
  })),
  "unknown-spec": error<{ name: string; hint: string }>(({ name, hint }) => ({
    message: `There is neither a folder nor a git revision ${q(name)}.`,
    hint,
  })),
  "unknown-service": error<Sought>(({ name, candidates }) => ({
    message: `There is no service ${q(name)}.`,
    hint: suggestion(name, candidates),
  })),
  "missing-service-file": error<{ folder: string }>(({ folder }) => ({
    message: `The folder ${q(folder)} has no service.yaml.`,
    hint: "every folder under spec/ describes one service",
  })),
  "unexpected-file": error<{ path: string; hint: string }>(({ path, hint }) => ({
    message: `A file has no place at ${q(path)}.`,
    hint,
  })),
  "unreadable-file": error<{ reason: string }>(({ reason }) => ({
    message: `The file cannot be read: ${reason}`,
    hint: "make it a readable file, or take it out of the folder",
  })),
  "file-too-large": error<{ bytes: number; limit: number }>(({ bytes, limit }) => ({
    message: `The file has ${bytes} bytes; at most ${limit} are read.`,
    hint: "split it: one Action per file",
  })),
  "not-utf8": error(() => ({ message: "The file is not UTF-8 text from here on.", hint: "save it as UTF-8" })),
  "control-character": error<{ character: string }>(({ character }) => ({
    message: `The control character ${character} is not allowed in a spec.`,
    hint: "delete it",
  })),
  "empty-file": error(() => ({ message: "The file is empty.", hint: "describe what it is for, or delete it" })),
  "missing-modeline": warning<{ line: string }>(({ line }) => ({
    message: "The first line does not tell editors which schema to use.",
    hint: `begin the file with: ${line}`,
  })),
  // YAML
  "yaml-syntax": error<{ reason: string; hint?: string }>(({ reason, hint }) => ({
    message: `This is not valid YAML: ${reason}${reason.endsWith(".") ? "" : "."}`,
    hint,
  })),
  "yaml-alias": error(() => ({
    message: "Anchors and aliases are not allowed in a spec.",
    hint: "make it a shape or a mixin, or write it again",
  })),
  "yaml-tag": error<{ tag: string }>(({ tag }) => ({
    message: `The YAML tag ${q(tag)} is not allowed in a spec.`,
    hint: "remove it; put a text in quotes that would be read as something else",
  })),
  "yaml-directive": error(() => ({ message: "YAML directives are not allowed in a spec.", hint: "remove the line" })),
  "yaml-documents": error(() => ({ message: "A spec file holds one YAML document.", hint: "remove the line `---`" })),
  "yaml-nesting": error<{ limit: number }>(({ limit }) => ({
    message: `The file nests more than ${limit} levels deep.`,
    hint: "make inner structures shapes",
  })),
  "yaml-key": error(() => ({ message: "A key must be plain text.", hint: "write `key: value`" })),
  "duplicate-key": error<{ key: string }>(({ key }) => ({
    message: `The key ${q(key)} is given twice.`,
    hint: "remove one of the two",
  })),
  // The language
  "unknown-key": error<{ key: string; candidates: Iterable<string> }>(({ key, candidates }) => ({
    message: `There is no key ${q(key)} here.`,
    hint: suggestion(key, candidates) ?? `possible keys: ${[...candidates].join(", ")}`,
  })),
  "missing-key": error<{ key: string }>(({ key }) => ({
    message: `The key ${q(key)} is missing.`,
    hint: `add \`${key}:\``,
  })),
  "wrong-type": error<{ expected: string; found: string; hint?: string | undefined }>(({ expected, found, hint }) => ({
    message: `Expected ${expected}, found ${found}.`,
    hint: hint ?? `write ${expected}`,
  })),
  "invalid-choice": error<{ value: unknown; choices: readonly string[] }>(({ value, choices }) => ({
    message: `${q(value)} is not one of the possible values.`,
    hint: suggestion(String(value), choices) ?? `one of ${choices.map(q).join(", ")}`,
  })),
  "invalid-value": error<{ reason: string }>(({ reason }) => ({
    message: `Expected ${reason}.`,
    hint: `write ${reason}`,
  })),
  "wrong-kind": error<{ found: string; expected: string; place: string; hint: string }>(
    ({ found, expected, place, hint }) => ({
      message: `This place, ${place}, is for ${expected}, but the file describes ${found}.`,
      hint,
    }),
  ),
  "name-mismatch": error<{ name: string; file: string; kind: string }>(({ name, file, kind }) => ({
    message: `The name ${q(name)} differs from the ${kind === "service" ? "folder" : "file"}'s name ${q(file)}.`,
    hint: "rename one of the two",
  })),
  "invalid-name": error<{ name: string; hint: string }>(({ name, hint }) => ({
    message: `${q(name)} is not allowed as a name.`,
    hint,
  })),
  // Names
  "repeated-name": error<Named>(({ name }) => ({
    message: `The rule names ${q(name)} twice.`,
    hint: "remove one of the two",
  })),
  "duplicate-name": error<{ kind: string; name: string }>(({ kind, name }) => ({
    message: `The ${kind} ${q(name)} is defined twice.`,
    hint: "rename or remove one of the two",
  })),
  "name-collision": error<{ kind: string; name: string; other: string; hint: string }>(
    ({ kind, name, other, hint }) => ({
      message: `The ${kind}s ${q(name)} and ${q(other)} differ only in case or separators; some languages cannot tell them apart.`,
      hint,
    }),
  ),
  "too-many-members": error<{ limit: number }>(({ limit }) => ({
    message: `The Action has more than ${limit} members once its shapes are worked in.`,
    hint: "its shapes contain each other many times over",
  })),
  "unknown-resource": error<Sought>(({ name, candidates }) => ({
    message: `The folder ${q(name)} is not among the resources of service.yaml.`,
    hint: suggestion(name, candidates),
  })),
  "unknown-region": error<Sought>(({ name, candidates }) => ({
    message: `The region ${q(name)} is not among the regions of the service.`,
    hint: suggestion(name, candidates) ?? "add it to `regions`",
  })),
  "placeholder-host": warning<{ host: string }>(({ host }) => ({
    message: `No request ever arrives at ${q(host)}: names that end in "invalid" lead nowhere.`,
    hint: "write the host of the service",
  })),
  "host-as-pattern": warning<{ name: string; key: string }>(({ name, key }) => ({
    message: `The region ${q(name)} is no exception: this holds for it anyway.`,
    hint: `only what differs from \`${key}\` belongs here: delete it`,
  })),
  "unknown-document": error<Sought>(({ name, candidates }) => ({
    message: `The document ${q(name)} is not declared in service.yaml.`,
    hint: suggestion(name, candidates),
  })),
  "unknown-shape": error<Sought>(({ name, candidates }) => ({
    message: `There is no shape ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "shapes are in the files under shapes/",
  })),
  "cyclic-shape": error<{ chain: readonly string[] }>(({ chain }) => ({
    message: `The shape contains itself: ${chain.join(" > ")}.`,
    hint: "a value cannot nest without end: leave one of them out",
  })),
  "unknown-mixin": error<Sought>(({ name, candidates }) => ({
    message: `There is no mixin ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "mixins are the files under mixins/",
  })),
  "cyclic-mixin": error<{ chain: readonly string[] }>(({ chain }) => ({
    message: `The mixin includes itself: ${chain.join(" > ")}.`,
    hint: "leave one of them out",
  })),
  "unknown-field": error<Sought>(({ name, candidates }) => ({
    message: `The response has no field ${q(name)}.`,
    hint: suggestion(name, candidates),
  })),
  "unknown-action": error<Sought>(({ name, candidates }) => ({
    message: `The service has no Action ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "name it under `pending` of service.yaml if the spec does not hold it yet",
  })),
  "unknown-error": error<Sought & { mixins: readonly string[] }>(({ name, candidates, mixins }) => ({
    message: `There is no error ${q(name)}, which a dry run shall answer.`,
    hint:
      mixins.length > 0
        ? `describe it under \`errors\`, or include a mixin that does: ${mixins.map(q).join(", ")}`
        : (suggestion(name, candidates) ?? "describe it under `errors`"),
  })),
  "unknown-fact": error<{
    about: string;
    word: string;
    candidates: readonly string[];
    right: string;
    corrected: string | undefined;
    missing: string | undefined;
  }>(({ about, word, candidates, right, corrected, missing }) => {
    const kept = about === missing ? " if only the provider has this one, say what with `explains`" : "";
    const none = candidates.length === 0 ? `go no further than ${q(right)}` : "spec/README.md says how facts are named";
    const bare =
      missing === undefined ? suggestion(word, candidates) : `name what only a source has alone: ${q(missing)}`;
    return {
      message: `A conflict cannot be about ${q(about)}: there is no ${q(word)}.`,
      hint: corrected === undefined ? (bare ?? none) : `did you mean ${q(corrected)}?${kept}`,
    };
  }),
  "not-pending": error<Named>(({ name }) => ({
    message: `The Action ${q(name)} is not pending: the spec holds it.`,
    hint: "take it out of `pending`",
  })),
  unused: warning<{ kind: string; name: string }>(({ kind, name }) => ({
    message: `The ${kind} ${q(name)} is never used.`,
    hint: "use it or delete it",
  })),
  "duplicate-parameter": error<{ name: string; first: string; second: string }>(({ name, first, second }) => ({
    message: `${q(name)} comes from the mixin ${q(first)} and from the mixin ${q(second)}.`,
    hint: "let one mixin include the other, or name it in one of them only",
  })),
  // Fields
  "missing-type": error<Named>(({ name }) => ({
    message: `${q(name)} has no type.`,
    hint: "add `type:`, or `use:` a shape that has one",
  })),
  "missing-description": error<Named>(({ name }) => ({
    message: `${q(name)} has no description.`,
    hint: "add `description:`",
  })),
  "description-repeats-name": error<Named>(({ name }) => ({
    message: `The description of ${q(name)} says no more than its name.`,
    hint: "say what it is for, where it comes from, or what it does",
  })),
  "empty-slot": error<{ slot: string }>(({ slot }) => ({
    message: `The Action says nothing about its ${slot}.`,
    hint: `add it, or say that no source does: \`undocumented: [${slot}]\``,
  })),
  "documented-after-all": error<{ slot: string }>(({ slot }) => ({
    message: `The Action does say something about its ${slot}.`,
    hint: "take it out of `undocumented`",
  })),
  "missing-elements": error<{ name: string; type: string }>(({ name, type }) => ({
    message: `The ${type} ${q(name)} does not say what is in it.`,
    hint: type === "structure" ? "add `of:` with its members" : "add `items:`, or `of:` for structures",
  })),
  "key-not-applicable": error<{ key: string; type: string; types: readonly string[] }>(({ key, type, types }) => ({
    message: `${q(key)} does not apply to the type ${type}.`,
    hint: `only to ${types.join(", ")}`,
  })),
  "misplaced-key": error<{ key: string; place: string; hint?: string }>(({ key, place, hint }) => ({
    message: `${q(key)} does not apply to ${place}.`,
    hint,
  })),
  "min-above-max": error<{ bounds: string }>(({ bounds }) => ({
    message: `The lower bound is above the upper one in ${q(bounds)}.`,
    hint: "swap them",
  })),
  "pattern-syntax": error<{ reason: string }>(({ reason }) => ({
    message: `The pattern is not a regular expression: ${reason}`,
    hint: "put a backslash before a character that shall stand for itself",
  })),
  "pattern-uncommon": error<{ construct: string; hint: string }>(({ construct, hint }) => ({
    message: `The pattern uses ${construct}, which not all languages share.`,
    hint,
  })),
  "pattern-unanchored": error(() => ({
    message: "The pattern does not say that the whole string must match.",
    hint: "begin it with ^ and end it with $",
  })),
  "enum-value": error<{ value: string; type: string }>(({ value, type }) => ({
    message: `The enum value ${q(value)} is not of the type ${type}.`,
    hint: "change the value, or the type",
  })),
  "value-rejected": error<{ what: string; reason: string }>(({ what, reason }) => ({
    message: `The ${what} breaks the field's own constraints: ${reason}`,
    hint: `change the ${what}, or the constraint that it breaks`,
  })),
  // Rules
  "reserved-rule-id": error<Named>(({ name }) => ({
    message: `The rule id ${q(name)} is the name of a built-in constraint.`,
    hint: "say in the id what the rule is about",
  })),
  "rule-demand": error<{ found: readonly string[]; kinds: readonly string[] }>(({ found, kinds }) => ({
    message:
      found.length === 0
        ? "The rule demands nothing."
        : `The rule demands several things at once: ${found.join(", ")}.`,
    hint: found.length === 0 ? `add one of ${kinds.join(", ")}` : "split it into one rule each",
  })),
  "limit-of-condition": error<{ name: string }>(({ name }) => ({
    message: `The rule limits ${q(name)}, whose value its own condition decides.`,
    hint: "limit another parameter, or let the condition test another one",
  })),
  "rule-condition": error(() => ({
    message: 'The rule has both "when" and "unless".',
    hint: "keep one of the two, or split the rule",
  })),
  "unknown-member": error<{ name: string; where: string; candidates: Iterable<string> }>(
    ({ name, where, candidates }) => ({
      message: `${where} has no parameter ${q(name)}.`,
      hint: suggestion(name, candidates),
    }),
  ),
  "rule-type": error<{ name: string; expected: string; found: string }>(({ name, expected, found }) => ({
    message: `The rule needs ${expected}, but ${q(name)} is ${found}.`,
    hint: `name ${expected} instead, or another kind of rule`,
  })),
  "rule-value": error<{ value: unknown; name: string; reason: string; candidates?: readonly string[] }>(
    ({ value, name, reason, candidates }) => ({
      message: `${q(name)} can never be ${q(value)}: ${reason}`,
      hint: candidates === undefined ? undefined : suggestion(String(value), candidates),
    }),
  ),
  "rule-needs-within": error(() => ({
    message: '"unique" needs "within", the list whose elements must differ.',
    hint: "add `within:`",
  })),
  // Paginators and waiters
  "paginator-style": error<{ found: readonly string[] }>(({ found }) => ({
    message:
      found.length === 0
        ? "The paginator does not say how pages are asked for."
        : `The paginator mixes two styles: ${found.map(q).join(" and ")} do not go together.`,
    hint: "name `page` (and `total`) for pages with numbers, `token` (and `nextToken`) for pages with tokens",
  })),
  "only-reads": error<{ what: string }>(({ what }) => ({
    message: `A ${what} asks again and again, but the Action changes something.`,
    hint: "put it in an Action with `effect: read`",
  })),
  "field-type": error<{ what: string; name: string; expected: string; found: string }>(
    ({ what, name, expected, found }) => ({
      message: `The ${what} needs ${expected}, but ${q(name)} is ${found}.`,
      hint: `name ${expected} instead`,
    }),
  ),
  "waiter-delays": error<{ delay: number; maxDelay: number }>(({ delay, maxDelay }) => ({
    message: `The first delay, ${delay} seconds, is above the longest, ${maxDelay}.`,
    hint: "raise `maxDelay`, or lower `delay`",
  })),
  "waiter-state": error<{ reason: string; hint: string }>(({ reason, hint }) => ({
    message: `The state cannot be told: ${reason}.`,
    hint,
  })),
  "waiter-page": error<{ items: string; token: string }>(({ items, token }) => ({
    message: `${q(items)} is only the first page of a list, and what is on the others is not seen.`,
    hint: `add \`absent: ${token}\`, so that the list is complete`,
  })),
  "waiter-overlap": error<{ name: string; value: unknown }>(({ name, value }) => ({
    message: `${q(value)} of ${q(name)} is a success and a failure.`,
    hint: "take it out of one of the two",
  })),
  "required-anyway": error<Named>(({ name }) => ({
    message: `The Action itself requires ${q(name)}.`,
    hint: "take it out of `require`",
  })),
  "secret-state": error<Named>(({ name }) => ({
    message: `${q(name)} is sensitive, and waiters tell what they have seen.`,
    hint: "wait for another field",
  })),
  "unknown-error-code": error<Sought>(({ name, candidates }) => ({
    message: `Neither the Action nor the service has an error ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "describe it under `errors`",
  })),
  "unknown-replacement": error<Sought>(({ name, candidates }) => ({
    message: `The replacement ${q(name)} does not exist beside it.`,
    hint: suggestion(name, candidates),
  })),
  // Provider metadata
  "missing-provider-file": error<{ path: string }>(({ path }) => ({
    message: `There is no provider metadata at ${q(path)}.`,
    // Beside a spec it is looked for without being named.
    hint: path.endsWith("/provider.json")
      ? "keep the API's metadata there, or name another file with --provider; spec/README.md shows its shape"
      : "name a file that is there with --provider; spec/README.md shows its shape",
  })),
  "no-metadata": error<{ folder: string }>(({ folder }) => ({
    message: `No JSON file below ${q(folder)} is provider metadata.`,
    hint: "name a folder with files that have `product`, `version` and `actions`; spec/README.md shows their shape",
  })),
  "json-syntax": error<{ reason: string }>(({ reason }) => ({
    message: `This is not valid JSON: ${reason}.`,
    hint: "mend it, or write the file again",
  })),
  "provider-shape": error<{ place: string; expected: string; found: string | undefined }>(
    ({ place, expected, found }) => ({
      message:
        found === undefined
          ? `${q(place)} is missing: expected ${expected}.`
          : `Expected ${expected}${place === "" ? "" : ` at ${q(place)}`}, found ${found}.`,
      hint: `${found === undefined ? "add it" : `write ${expected}`}; spec/README.md shows the shape of the file`,
    }),
  ),
  "provider-shape-more": error<{ count: number }>(({ count }) => ({
    message: `${count} more ${count === 1 ? "place does" : "places do"} not fit.`,
    hint: "make sure that the file holds provider metadata; spec/README.md shows its shape",
  })),
  "unknown-product": error<{ product: string; version: string; candidates: readonly string[] }>(
    ({ product, version, candidates }) => {
      const name = `${product} ${version}`;
      // Another version of the same product is nearer than another product of nearly the same name.
      const [same] = candidates.filter((each) => each.startsWith(`${product} `));
      const meant = same === undefined ? suggestion(name, candidates) : `did you mean ${q(same)}?`;
      return {
        message: `The file describes ${q(name)}, which is none of the services to compare.`,
        hint: meant ?? "change `product` and `version`, or choose another file",
      };
    },
  ),
  "provider-member-twice": error<{ place: string; name: string }>(({ place, name }) => ({
    message: `${q(name)} is there twice, the second time at ${q(place)}.`,
    hint: "keep the one that is right",
  })),
  "provider-twice": error<Named>(({ name }) => ({
    message: `The file describes ${q(name)} once more.`,
    hint: "name one file for each service",
  })),
  "api-without-provider": error<{ name: string; described: readonly string[] }>(({ name, described }) => ({
    message: `None of the files of --provider describes the service ${q(name)}.`,
    hint:
      described.length === 0
        ? "name its file as well, or leave it out of --api"
        : `they describe ${described.map(q).join(", ")}: name its file as well, or leave it out of --api`,
  })),
  // Drafts
  "action-exists": error<Named>(({ name }) => ({
    message: `There is a file for the Action ${q(name)} already.`,
    hint: "a draft never replaces a file: go on with this one, or delete it first",
  })),
  "unknown-provider-action": error<Sought>(({ name, candidates }) => ({
    message: `The provider's metadata has no Action ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "the names below `actions` of the file are those that can be drafted",
  })),
  "no-resource": error<{ name: string; candidates: readonly string[] }>(({ name, candidates }) => {
    const near = nearest(name, candidates);
    return {
      message: `The service has no resource ${q(name)}.`,
      hint: `${near === undefined ? "" : `did you mean ${q(near)}? `}the resources: ${candidates.join(", ")}; ${NEW_RESOURCE}`,
    };
  }),
  "resource-not-guessed": error<{ name: string; candidates: readonly string[] }>(({ name, candidates }) => ({
    message: `The name ${q(name)} does not tell which resource it is about.`,
    hint: `say it with --resource, one of ${candidates.join(", ")}; ${NEW_RESOURCE}`,
  })),
  drafts: warning<{ drafts: number; actions: number; open: number }>(({ drafts, actions, open }) => ({
    message:
      `${drafts} of ${actions} Actions ${drafts === 1 ? "is a draft" : "are drafts"}, ` +
      `with ${open} open ${open === 1 ? "point" : "points"}.`,
    hint: "curate one and take `draft` out of it: lint then reports what is open in it",
  })),
  "draft-published": error<Named>(({ name }) => ({
    message: `${q(name)} is a draft, and the service is published.`,
    hint: "curate it and take `draft` out, or take `published` out of service.yaml",
  })),
  "link-outside": error<{ folder: string; within: string }>(({ folder, within }) => ({
    message: `${q(folder)} leads out of ${q(within)}.`,
    hint: "make it a folder instead of a link",
  })),
  "import-differs": error<{ found: string; there: string; name: string }>(({ found, there, name }) => ({
    message: `The file describes ${q(found)}; the spec's folder ${q(name)} describes ${q(there)}.`,
    hint: "a folder holds one version of one product: import this one in another working folder",
  })),
  "import-published": error<Named>(({ name }) => ({
    message: `The service ${q(name)} is published, and drafts are not.`,
    hint: `take \`published\` out, import in another working folder, or draft what you curate at once: slbgen draft ${name} <Action>`,
  })),
  // Ports
  "no-target-file": error<{ folder: string }>(({ folder }) => ({
    message: `There is no target.yaml in ${q(folder)}.`,
    hint: "a target is a folder with a target.yaml that describes it",
  })),
  "target-taken": error<Named>(({ name }) => ({
    message: `There is a target ${q(name)} already.`,
    hint: "give it another name: it is also that of its folder below generated/",
  })),
  "no-target-part": error<Sought>(({ name, candidates }) => ({
    message: `The target's folder has no ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "paths begin in the folder of target.yaml",
  })),
  "path-placeholder": error<Sought & { scope: string }>(({ name, scope, candidates }) => ({
    message: `In the path of a file for each ${scope} there is nothing for ${q(name)} to stand for.`,
    hint: suggestion(name, candidates) ?? "say with `for:` what there is one file for",
  })),
  "path-not-unique": error<Named & { scope: string }>(({ name, scope }) => ({
    message: `There is one file for each ${scope}, but all of them have the same path.`,
    hint: `put {${name}} into the path`,
  })),
  "target-path-twice": error<{ path: string; other: string }>(({ path, other }) => ({
    message: `Two files would be ${path === other ? q(path) : `${q(other)} and ${q(path)}, which some disks take for one`}.`,
    hint: "give one of them another path",
  })),
  "program-failed": error<{ program: string; reason: string }>(({ program, reason }) => ({
    message: `The program ${q(program)} ${reason}.`,
    hint: "it gets JSON on its standard input, answers JSON on its standard output, and ends with exit code 0",
  })),
  "program-answer": error<{ program: string; reason: string }>(({ program, reason }) => ({
    message: `The answer of ${q(program)} does not fit: ${reason}.`,
    hint: 'write { "files": [{ "path": "…", "contents": "…" }] }; generated/model/files.schema.json has the form',
  })),
  "template-syntax": error<{ reason: string }>(({ reason }) => ({
    message: `This is not a template: ${reason}${reason.endsWith(".") ? "" : "."}`,
    hint: "the guide to ports shows what templates may hold",
  })),
  "unknown-helper": error<Sought>(({ name, candidates }) => ({
    message: `There is no helper ${q(name)}.`,
    hint: suggestion(name, candidates) ?? `the helpers: ${[...candidates].join(", ")}`,
  })),
  "unknown-option": error<{ name: string; candidates: readonly string[] }>(({ name, candidates }) => ({
    message: `The helper takes nothing of the name ${q(name)}.`,
    hint: candidates.length === 0 ? "it takes values only" : (suggestion(name, candidates) ?? "see the guide to ports"),
  })),
  "unknown-partial": error<Sought>(({ name, candidates }) => ({
    message: `There is no partial ${q(name)}.`,
    hint: suggestion(name, candidates) ?? "partials are in the folder that `partials:` names",
  })),
  "template-field": error<{ name: string; candidates: readonly string[] }>(({ name, candidates }) => ({
    message: `There is no field ${q(name)} here.`,
    hint:
      candidates.length === 0
        ? "what stands before it has no fields"
        : (suggestion(name.split(".").at(-1) ?? "", candidates) ?? `the fields: ${candidates.join(", ")}`),
  })),
  "template-value": error<{ helper: string; expected: string; found: string }>(({ helper, expected, found }) => ({
    message: `${helper === "" ? "A pair of braces alone" : q(helper)} takes ${expected}, not ${found}.`,
    hint:
      found === "null"
        ? "ask first whether there is one: {{#if …}}"
        : found.startsWith("the boolean")
          ? "write {{lit …}} for a literal, or ask with {{#if …}}"
          : `give it ${expected}`,
  })),
  "template-text": error<{ text: string }>(({ text }) => ({
    message: `This prints a text as if it were a name: ${q(text.length > 40 ? `${text.slice(0, 40)}…` : text)}`,
    hint: "write {{str …}} for a literal, {{comment …}} for a comment, or {{text …}} where nothing can end",
  })),
  // Examples
  "example-request": error<{ issue: string; rule: string }>(({ issue, rule }) => ({
    message: `The example's request breaks ${q(rule)}: ${issue}`,
    hint: "change the example, or the constraint that it breaks",
  })),
  "example-response": error<{ issue: string; hint?: string | undefined }>(({ issue, hint }) => ({
    message: `The example's response does not fit the Action's: ${issue}`,
    hint: hint ?? "change the example; a field that is not always there is `required: false`",
  })),
};

type Catalogue = typeof catalogue;
export type DiagnosticCode = keyof Catalogue;
type Facts<Code extends DiagnosticCode> = Parameters<Catalogue[Code]["say"]>[0];

/** All codes, for the documentation and for tests. */
export const DIAGNOSTIC_CODES = Object.keys(catalogue) as readonly DiagnosticCode[];

/** Makes a diagnostic of the catalogue. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  span: Span,
  facts: Facts<Code>,
  related: Diagnostic["related"] = [],
): Diagnostic {
  const { severity, say } = catalogue[code] as unknown as Entry<Facts<Code>>;
  const { message, hint } = say(facts);
  return { code, severity, message, span, related, ...(hint === undefined ? {} : { hint }) };
}
