import { count } from "../diagnostics/render.js";
import { readHere } from "./read-spec.js";
import { specJsonSchema } from "../spec/schema.js";
import { actionsOf, report, withKnownApis } from "./report.js";

/** `slbgen lint`: reports every mistake in the spec; the exit code. */
export function runLint(): number {
  const reading = readHere(process.cwd());
  const code = report(reading);
  if (code === 0) process.stderr.write(`${count(actionsOf(reading), "Action")} without a mistake\n`);
  return code;
}

/** `slbgen model`: prints the resolved model of an API as JSON; the exit code. */
export function runModel(api: string): number {
  const reading = withKnownApis(readHere(process.cwd()), [api]);
  const code = report(reading);
  const service = reading.model.services.find((each) => each.name === api);
  if (code === 0) process.stdout.write(`${JSON.stringify(service, null, 2)}\n`);
  return code;
}

/** `slbgen schema`: prints the JSON Schema of the spec files. */
export function runSchema(): number {
  process.stdout.write(`${JSON.stringify(specJsonSchema(), null, 2)}\n`);
  return 0;
}
