import type { ProviderField } from "../provider/facts.js";
import type { FieldsSpec, MixinFile } from "../spec/language.js";
import { draftFields, type FieldScope } from "./fields.js";
import { KnownShapes } from "./shapes.js";

/** A mixin for an Action to include. */
interface FittingMixin {
  readonly name: string;
  readonly parameters: FieldsSpec;
}

/**
 * The only mixin that describes what a dry run answers, when there is nothing in it but that error and parameters which
 * the Action has as well.
 */
export function dryRunMixin(
  mixins: readonly { readonly content: MixinFile }[],
  request: readonly ProviderField[],
  scope: FieldScope,
): FittingMixin | undefined {
  const facts = draftFields(request, "parameter", { ...scope, shapes: new KnownShapes([]) });
  const fitting = mixins.flatMap(({ content }) => {
    const { mixin: name, parameters = {} } = content;
    return fits(content, facts, scope.shapes) ? [{ name, parameters }] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(mixin: MixinFile, facts: FieldsSpec, shapes: KnownShapes): boolean {
  const { parameters = {}, errors = [], include, rules, response } = mixin;
  if (include !== undefined || rules !== undefined || response !== undefined) return false;
  const answers: string[] = [];
  for (const [name, written] of Object.entries(parameters)) {
    const fact = facts[name];
    const field = fact && shapes.says(written, fact);
    if (field === undefined) return false;
    if (field.dryRun !== undefined) answers.push(field.dryRun);
  }
  return answers.length > 0 && answers.every((answer) => errors.some(({ code }) => code === answer));
}
