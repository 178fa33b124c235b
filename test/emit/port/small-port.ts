/** Ports of a few lines, written in the test that is about them. */
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { NO_COLOURS, renderReport } from "../../../generator/diagnostics/render.js";
import type { Emission, GeneratedFile } from "../../../generator/emit/emitter.js";
import type { RunProgram } from "../../../generator/emit/port/answer.js";
import { emitPort } from "../../../generator/emit/port/index.js";
import type { Target } from "../../../generator/emit/port/language.js";
import { targetFile } from "../../../generator/emit/port/language.js";
import { serviceView } from "../../../generator/emit/port/service-view.js";
import type { ActionView, ServiceView } from "../../../generator/emit/port/view.js";
import type { Model } from "../../../generator/model/model.js";
import { demoModel } from "../typescript/inline-spec.js";

/** What a target.yaml must have. */
export const HEAD = "name: demo\ntitle: Demo\n";

/** Emits the port in a folder of these files. */
export function emitted(
  files: Readonly<Record<string, string>>,
  model: Model = demoModel({ Try: "" }),
  run: RunProgram = () => {
    throw new Error("this port is no program");
  },
): Emission<GeneratedFile> {
  return emitPort({ place: "port", files: new Map(Object.entries(files)) }, model, model.services, ["typescript"], run);
}

/** The text of the one file that a template gives, for the first Action unless it is for something else. */
export function rendered(template: string, model: Model, settings = "", scope = "action"): string {
  const names = scope === "action" ? "{service}-{action}" : scope === "service" ? "{service}" : "all";
  const emission = emitted(
    {
      "target.yaml": `${HEAD}files: [{ template: t.hbs, for: ${scope}, path: "${names}" }]\n${settings}`,
      "t.hbs": template,
    },
    model,
  );
  if (emission.diagnostics.length > 0) throw new Error(report(emission));
  return emission.files[0]?.contents ?? "";
}

/** The diagnostics as they are printed. */
export function report({ diagnostics, sources }: Emission): string {
  return renderReport(diagnostics, sources, NO_COLOURS);
}

export function codes({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): string[] {
  return diagnostics.map(({ code }) => code);
}

/** A target with these keys beside those that it must have. */
export function target(keys: object = {}): Target {
  return targetFile().parse({ name: "demo", title: "Demo", files: [{ copy: "a" }], ...keys });
}

export function viewOf(model: Model, keys: object = {}): ServiceView {
  const [service] = model.services;
  if (service === undefined) throw new Error("the model has no service");
  return serviceView(service, target(keys));
}

/** The view of the Action `Try` from its keys in the spec. */
export function actionViewOf(text: string, keys: object = {}): ActionView {
  const [action] = viewOf(demoModel({ Try: text }), keys).actions;
  if (action === undefined) throw new Error("the model has no Action");
  return action;
}
