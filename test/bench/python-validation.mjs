import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { FAULTS, FAULTY, VALID } from "./http-listener-inputs.mjs";

/** As most applications make it; `VALID` has twice as many members. */
const TYPICAL_MEMBERS = [
  "RegionId",
  "LoadBalancerId",
  "ListenerPort",
  "Bandwidth",
  "VServerGroupId",
  "Description",
  "StickySession",
  "StickySessionType",
  "CookieTimeout",
  "HealthCheck",
  "HealthCheckURI",
  "UnhealthyThreshold",
];

/** Validations per second of the Python port. */
export function pythonValidation() {
  const port = fileURLToPath(new URL("../../generated/python", import.meta.url));
  const program = fileURLToPath(new URL("python_validation.py", import.meta.url));
  const typical = Object.fromEntries(TYPICAL_MEMBERS.map((name) => [name, VALID[name]]));
  const { stdout, stderr, status, error } = spawnSync("python3", [program], {
    env: { ...process.env, PYTHONPATH: port, PYTHONDONTWRITEBYTECODE: "1" },
    input: JSON.stringify({ requests: { typical, full: VALID }, faulty: FAULTY }),
    encoding: "utf8",
  });
  if (error?.code === "ENOENT")
    return [row("Python validations per second", ">= 100 000", "skipped, no python3 in PATH", true)];
  if (status !== 0) throw new Error(`python3 failed: ${error ?? stderr}`);
  const { rates, faults } = JSON.parse(stdout);
  const missed = FAULTS.filter((fault) => !faults.includes(fault));
  return [
    row("Python validations per second", ">= 100 000", grouped(rates.typical), rates.typical >= 100_000, {
      details: `of ${TYPICAL_MEMBERS.length} members; ${grouped(rates.full)} of ${Object.keys(VALID).length}`,
    }),
    row("faults that Python finds", `${FAULTS.length}`, `${FAULTS.length - missed.length}`, missed.length === 0, {
      details: missed.length === 0 ? "all of them" : `missed: ${missed}`,
    }),
  ];
}

function row(name, target, measured, met, more = {}) {
  return { name, target, measured, met, ...more };
}

function grouped(number) {
  return Math.round(number)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, " ");
}
