import { cpSync, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

/**
 * A generation of one API into an empty folder, against @hey-api/openapi-ts on our OpenAPI description of it; and one of
 * everything against the SDK for TypeScript alone.
 */
export function generation(rounds = 7) {
  const description = join(ROOT, "generated/openapi/slb.json");
  const name = "cold generation of SLB / openapi-ts";
  if (!existsSync(description))
    return [{ name, target: "<= 1", measured: "no generated/openapi/slb.json", met: false }];
  return inScratchFolder((folder) => {
    cpSync(join(ROOT, "spec"), join(folder, "spec"), { recursive: true });
    let old = 0;
    const ours = (...args) => {
      // Moved and not deleted: some file systems look at every file that was just deleted for each one that is made.
      if (existsSync(join(folder, "generated"))) renameSync(join(folder, "generated"), join(folder, `old-${old++}`));
      return processTime([join(ROOT, "generator/slbgen.mjs"), "generate", "--no-cache", ...args], folder);
    };
    const theirs = () => {
      rmSync(join(folder, "out"), { recursive: true, force: true });
      const program = join(ROOT, "node_modules/@hey-api/openapi-ts/bin/run.js");
      return processTime([program, "-i", description, "-o", join(folder, "out")], folder);
    };
    const [slb, sdk, all, allSdks, other] = alternating(rounds, [
      () => ours("--api", "slb"),
      () => ours("--api", "slb", "--only", "typescript"),
      () => ours(),
      () => ours("--only", "typescript"),
      theirs,
    ]);
    const row = (title, time) => ({
      name: title,
      target: "<= 1",
      measured: (time / other).toFixed(2),
      met: time <= other,
      details: `${time.toFixed(0)} ms / ${other.toFixed(0)} ms`,
    });
    return [
      row(name, slb),
      { ...row("  the same, --only typescript", sdk), target: "" },
      { ...row("  all APIs / openapi-ts on one", all), target: "" },
      {
        name: "all targets / TypeScript alone",
        target: "< 2",
        measured: (all / allSdks).toFixed(2),
        met: all < 2 * allSdks,
        details: `${all.toFixed(0)} ms / ${allSdks.toFixed(0)} ms`,
      },
    ];
  });
}
