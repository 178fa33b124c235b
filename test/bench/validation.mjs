import Ajv from "ajv";
import { validateCreateLoadBalancerHTTPListener as validate } from "slb-sdk/slb";
import { FAULTS, FAULTY, VALID } from "./http-listener-inputs.mjs";
import { HTTP_LISTENER_SCHEMA } from "./http-listener-schema.mjs";
import { alternating } from "./measure.mjs";

const CALLS = 200_000;

/** Validations per second of the generated validator, against ajv on an equivalent JSON Schema. */
export function validation(rounds = 9) {
  const ajv = new Ajv.default({ allErrors: true, strict: true });
  const compiled = ajv.compile(HTTP_LISTENER_SCHEMA);
  if (validate(VALID).length > 0) throw new Error(`not valid for us: ${JSON.stringify(validate(VALID))}`);
  if (!compiled(VALID)) throw new Error(`not valid for ajv: ${ajv.errorsText(compiled.errors)}`);

  const [ours, theirs] = alternating(rounds, [() => rate(validate), () => rate(compiled)]);
  const found = validate(FAULTY)
    .filter(({ severity }) => severity === "error")
    .map(({ path, rule }) => `${path} ${rule}`);
  const missed = FAULTS.filter((fault) => !found.includes(fault));
  compiled(FAULTY);
  return [
    {
      name: "validations per second / ajv",
      target: ">= 2",
      measured: (ours / theirs).toFixed(2),
      met: ours >= 2 * theirs,
      details: `${millions(ours)} / ${millions(theirs)} per second, valid CreateLoadBalancerHTTPListener`,
    },
    {
      name: "faults found in a faulty request",
      target: `${FAULTS.length}`,
      measured: `${FAULTS.length - missed.length}`,
      met: missed.length === 0 && found.length === FAULTS.length,
      details: missed.length === 0 ? `all of them; ajv: ${ajvFaults(compiled.errors).length}` : `missed: ${missed}`,
      listing: [`ours: ${found.sort().join(", ")}`, `ajv:  ${ajvFaults(compiled.errors).join(", ")}`],
    },
  ];
}

function rate(check) {
  // What comes out is used, so that no engine finds the work needless.
  let outcome = 0;
  const start = performance.now();
  for (let call = 0; call < CALLS; call++) outcome += check(VALID) === false ? 1 : 0;
  const seconds = (performance.now() - start) / 1000;
  return (CALLS + outcome) / seconds;
}

/** The errors of ajv by what they say, without those that only tell that a branch has failed. */
function ajvFaults(errors) {
  return errors
    .filter(({ keyword }) => keyword !== "if")
    .map(({ instancePath, keyword, params }) => {
      const name = params.missingProperty ?? params.additionalProperty;
      return `${instancePath}${name === undefined ? "" : `/${name}`} ${keyword}`;
    })
    .sort();
}

function millions(number) {
  return `${(number / 1e6).toFixed(2)} M`;
}
