import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, longest first. One that began last would keep one core busy while the others have nothing left
 * to do. Vitest learns that from the run before, which a clean checkout has not had.
 */
const LONGEST = [
  "site/site",
  "guides/guides",
  "turbo/turbo",
  "emit/memory",
  "safety/kills",
  "e2e/package",
  "migrate/command",
  "import/every-action",
  "emit/go/hostile",
  "cli",
  "emit/docs/real-spec",
  "hostile",
  "spec/memory",
  "safety/random-specs",
  "emit/docs/hostile",
  "samples/run",
  "emit/go/agreement",
  "safety/broken-specs",
  "emit/python/python-port",
  "bundle",
  "compare/every-fact",
  "spec/fuzz",
  "spec/bombs",
  "emit/typescript/agreement",
  "types/compile",
  "emit/go/module",
  "spec/fuzz-real",
  "safety/killed-command",
  "vectors/vectors",
  "emit/port/hostile",
  "audit/every-fact",
  "known-files",
  "watch/watch",
  "safety/crash-points",
  "draft/every-action",
  "emit/openapi/real-spec",
  "e2e/from-docs",
  "emit/typescript/build",
  "emit/port/program",
  "runtime/platform/tls",
  "compare/command",
].map((name) => `/test/${name}.test.ts`);

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((end) => moduleId.endsWith(end));
      return found === -1 ? LONGEST.length : found;
    };
    return others.sort((a, b) => place(a) - place(b));
  }
}
