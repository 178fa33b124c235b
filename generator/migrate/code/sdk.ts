/** Where the installed SDK declares what a plan speaks of. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import type { Change } from "../../compare/change.js";
import { ServiceNames } from "../../emit/typescript/names.js";
import type { Model, Service } from "../../model/model.js";
import type { Place } from "../plan/place.js";
import type { ActionPlan, Plan } from "../plan/plan.js";
import { elementType, propertiesNamed, structuresOf, withoutUndefined } from "./types.js";

export const PACKAGE = "slb-sdk";

/** A function, method, type or constant of an Action. */
export interface Thing {
  readonly plan: ActionPlan;
  readonly name: string;
  /** Told wherever it is used. */
  readonly concerns: readonly Change[];
  readonly isCall: boolean;
}

export class SdkIndex {
  readonly #things = new Map<ts.Node, Thing>();
  readonly #members = new Map<ts.Node, Place>();
  readonly #structures = new Map<ts.Node, Place>();
  /** Paths of the SDK's files, and the API that each belongs to; the runtime belongs to none. */
  readonly #files = new Map<string, string | undefined>();
  /** What the older spec has and the plan speaks of, but not the installed SDK: `slb.CreateRules.parameters.Old`. */
  readonly absent = new Set<string>();
  /** Names of members that are renamed, or told of wherever they are used. */
  readonly memberNames = new Set<string>();
  /** The same for methods, functions, types and constants. */
  readonly thingNames = new Set<string>();

  constructor(program: ts.Program, before: Model, plan: Plan) {
    const isOurs = packageTest();
    const checker = program.getTypeChecker();
    const parts = new Set<string>();
    for (const file of program.getSourceFiles()) {
      const [, api, part = ""] = SDK_FILE.exec(file.fileName) ?? [];
      if (api === undefined || !isOurs(dirname(file.fileName))) continue;
      const service = before.services.find(({ name }) => name === api);
      this.#files.set(file.fileName, service?.name);
      parts.add(`${api}/${part}`);
      if (service !== undefined) this.#indexFile(file, part, service, plan, checker);
    }
    for (const { name, actions } of before.services) {
      if (!parts.has(`${name}/client`)) continue;
      const missing = actions.filter((action) => !parts.has(`${name}/actions/${action.name}`));
      for (const action of missing) this.absent.add(`${name}.${action.name}`);
    }
  }

  get isInstalled(): boolean {
    return this.#files.size > 0;
  }

  /** Whether a file is one of the SDK, and of which API. */
  has(file: ts.SourceFile): boolean {
    return this.#files.has(file.fileName);
  }

  apiOf(file: ts.SourceFile): string | undefined {
    return this.#files.get(file.fileName);
  }

  thingOf(symbol: ts.Symbol | undefined): Thing | undefined {
    return symbol?.declarations?.map((each) => this.#things.get(each)).find((thing) => thing !== undefined);
  }

  placesOf(symbol: ts.Symbol | undefined): readonly Place[] {
    return [...new Set((symbol?.declarations ?? []).flatMap((each) => this.#members.get(each) ?? []))];
  }

  /** The request, or the structure inside of one, that a type stands for. */
  structureOf(type: ts.Type | undefined): Place | undefined {
    if (type === undefined) return undefined;
    return structuresOf(type)
      .map((each) => this.#structures.get(each))
      .find((place) => place !== undefined);
  }

  /** Whether it is the SDK that declares something. */
  declares(symbol: ts.Symbol | undefined): boolean {
    return symbol?.declarations?.some((each) => this.has(each.getSourceFile())) === true;
  }

  /** A declaration in code that is used as a parameter is. */
  adopt(declaration: ts.Node, place: Place): void {
    this.#members.set(declaration, place);
  }

  #indexFile(file: ts.SourceFile, part: string, service: Service, plan: Plan, checker: ts.TypeChecker): void {
    const actions = plan.services.get(service.name)?.actions ?? new Map<string, ActionPlan>();
    const names = new ServiceNames(service);
    const module = checker.getSymbolAtLocation(file);
    const exported = new Map(
      (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => [symbol.name, symbol]),
    );
    for (const action of service.actions) {
      const own = actions.get(action.name);
      if (own === undefined) continue;
      const { method, paginate, request, response } = names.of(action);
      const things = new Map<string, Omit<Thing, "plan" | "name">>();
      if (part === `actions/${action.name}`) {
        for (const [name] of exported) things.set(name, { concerns: own.uses, isCall: name === method });
        this.#indexMembers(exported.get(request), own.request, checker);
        this.#indexMembers(exported.get(response), own.response, checker);
      }
      if (part === "client") things.set(method, { concerns: own.uses, isCall: true });
      if (part === "paginators") {
        const concerns = [...own.uses, ...own.paginator];
        things.set(paginate, { concerns, isCall: true }).set(method, { concerns, isCall: true });
      }
      if (part === "waiters") {
        for (const waiter of action.waiters) {
          const concerns = [...own.uses, ...(own.waiters.get(waiter.id) ?? [])];
          const { method, function: name } = names.ofWaiter(waiter);
          things.set(method, { concerns, isCall: true }).set(name, { concerns, isCall: true });
        }
      }
      for (const [name, facts] of things) this.#indexThing(file, name, { plan: own, name, ...facts }, exported);
    }
  }

  /** An export of a file, or a method of a class in it. */
  #indexThing(file: ts.SourceFile, name: string, thing: Thing, exported: ReadonlyMap<string, ts.Symbol>): void {
    if (thing.concerns.length > 0 || thing.plan.identifiers.has(name)) this.thingNames.add(name);
    const methods = file.statements
      .filter((statement) => ts.isClassDeclaration(statement))
      .flatMap(({ members }) => members.filter((each) => each.name?.getText(file) === name));
    for (const declaration of [...(exported.get(name)?.declarations ?? []), ...methods]) {
      this.#things.set(declaration, thing);
    }
  }

  #indexMembers(symbol: ts.Symbol | undefined, root: Place, checker: ts.TypeChecker): void {
    if (symbol === undefined) {
      this.absent.add(`${root.api}.${root.action}`);
      return;
    }
    this.#indexStructure(checker.getDeclaredTypeOfSymbol(symbol), root, checker);
  }

  #indexStructure(type: ts.Type, place: Place, checker: ts.TypeChecker): void {
    // A list is one of the language's own.
    const own = structuresOf(type).filter((node) => this.has(node.getSourceFile()));
    for (const node of own) this.#structures.set(node, place);
    for (const [name, inner] of place.inside) {
      if (name === "[]" || name === "{}") {
        const items = elementType(type, name === "[]", checker);
        if (items !== undefined) this.#indexStructure(withoutUndefined(items, checker), inner, checker);
        continue;
      }
      if (inner.rename !== undefined || inner.uses.length > 0) this.memberNames.add(name);
      const properties = propertiesNamed(type, name, checker);
      if (properties.length === 0) this.absent.add([inner.api, inner.action, ...inner.way].join("."));
      for (const property of properties) {
        for (const declaration of property.declarations ?? []) this.#members.set(declaration, inner);
        this.#indexStructure(withoutUndefined(checker.getTypeOfSymbol(property), checker), inner, checker);
      }
    }
  }
}

/** The API, and the part of it that a file declares. */
const SDK_FILE = /\/([a-z][a-z0-9-]*)\/((?:actions\/)?\w+)(?:\.d)?\.[cm]?ts$/;

/** Tells whether a folder belongs to the package. */
function packageTest(): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  const test = (folder: string): boolean => {
    const found = known.get(folder) ?? isPackage(folder, test);
    known.set(folder, found);
    return found;
  };
  return test;
}

function isPackage(folder: string, test: (folder: string) => boolean): boolean {
  const manifest = join(folder, "package.json");
  if (existsSync(manifest)) {
    const { name } = JSON.parse(readFileSync(manifest, "utf8")) as { name?: unknown };
    // Folders inside of a package may have a manifest without a name.
    if (name !== undefined) return name === PACKAGE;
  }
  const parent = dirname(folder);
  return parent !== folder && test(parent);
}
