import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GO_ENVIRONMENT } from "../go-environment.mjs";
import { median } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const TARGET = 1_000_000;

/** Validations per second of the Go port, by the benchmark that its module ships; nothing without Go. */
export function goValidation(rounds = 5) {
  if (!process.env.PATH?.split(delimiter).some((folder) => existsSync(join(folder, "go")))) return [];
  const args = ["test", "./slb", "-run", "^$", "-bench", "^BenchmarkValidate$", "-benchmem", "-count", String(rounds)];
  const { stdout, stderr, status, error } = spawnSync("go", args, {
    cwd: join(root, "generated/go"),
    env: { ...process.env, ...GO_ENVIRONMENT },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`go ${args.join(" ")} failed: ${error ?? stderr}`);
  const lines = [...stdout.matchAll(/^BenchmarkValidate\S*\s+\d+\s+([\d.]+) ns\/op.* (\d+) allocs\/op$/gm)];
  const rate = 1e9 / median(lines.map(([, nanoseconds]) => Number(nanoseconds)));
  return [
    {
      name: "validations per second in Go",
      target: ">= 1 million",
      measured: `${(rate / 1e6).toFixed(2)} million`,
      met: rate >= TARGET,
      details: `${lines[0]?.[2]} allocations, valid CreateLoadBalancerHTTPListener with 24 members`,
    },
  ];
}
