import { ts } from "ts-morph";
import type { FileContext } from "../code/context.js";
import type { Place } from "../plan/place.js";
import { lookAtErrors } from "./errors.js";
import { adoptGiven, givenBy } from "./given.js";
import { rewriteMember } from "./members.js";
import { lookAtReads } from "./reads.js";
import { lookAtRequests } from "./requests.js";
import { slotsOf } from "./slots.js";
import { rewriteThing } from "./things.js";
import { rewriteValue } from "./values.js";

/** Finds all edits and remarks of a file. */
export function rewriteFile(context: FileContext): void {
  forEachNode(context.file, (node) => {
    for (const given of givenBy(context, node)) adoptGiven(context, given);
  });
  forEachNode(context.file, (node) => {
    rewriteThing(context, node);
    rewriteMember(context, node);
    for (const { value, places } of slotsOf(context, node)) {
      const place = memberFor(context, value, places);
      if (place !== undefined) rewriteValue(context, value, place);
    }
    lookAtReads(context, node);
    lookAtRequests(context, node);
    lookAtErrors(context, node);
    lookAtImport(context, node);
  });
}

/** The member that a value is for; of several that do not ask for the same it is only told. */
function memberFor(context: FileContext, value: ts.Expression, places: readonly Place[]): Place | undefined {
  const facts = ({ retyped, values, refusals, elements }: Place) =>
    JSON.stringify([retyped?.conversion, [...values], refusals, elements?.way]);
  const [place, ...others] = new Map(places.map((each) => [facts(each), each])).values();
  if (place === undefined || others.length === 0) return place;
  for (const { retyped } of [place, ...others]) {
    if (retyped !== undefined) context.tell(value, retyped.change, "It stands for several members here.");
  }
  return undefined;
}

function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    forEachNode(child, visit);
  });
}

/** An import of an API that is gone. */
function lookAtImport(context: FileContext, node: ts.Node): void {
  if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return;
  const { moduleSpecifier } = node;
  const file =
    moduleSpecifier && context.checker.getSymbolAtLocation(moduleSpecifier)?.declarations?.find(ts.isSourceFile);
  const api = file && context.index.apiOf(file);
  const gone = api === undefined ? undefined : context.plan.services.get(api)?.gone;
  if (gone !== undefined && moduleSpecifier !== undefined) context.tell(moduleSpecifier, gone);
}
