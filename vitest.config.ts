import { defineConfig, type Plugin } from "vitest/config";
import { LongestFirst } from "./test/longest-first.js";

/** The sources of the SDK choose their platform by a condition of package.json, which leads to what is built of them. */
const platform: Plugin = {
  name: "platform",
  enforce: "pre",
  resolveId(source, importer = "") {
    const [runtime] = /^.*\/runtime\//.exec(importer) ?? [];
    return source === "#platform" && runtime ? `${runtime}platform/node.ts` : undefined;
  },
};

const lateOptimization = new URL("generator/late-optimization.mjs", import.meta.url).href;

// oxlint-disable-next-line import/no-default-export -- vitest wants one
export default defineConfig({
  plugins: [platform],
  test: {
    // Vitest leaves a core idle unless told otherwise, and of two that is half of them.
    maxWorkers: "100%",
    // Files that one worker runs share what they import, so that it is loaded once; no test may leave a trace behind.
    isolate: false,
    // For the workers, and for all programs in Node that tests start.
    env: { NODE_OPTIONS: `--import ${lateOptimization}` },
    globalSetup: "./test/temporary-storage.ts",
    sequence: { sequencer: LongestFirst },
  },
});
