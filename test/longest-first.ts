import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, longest first. One that began last would keep one core busy while the others have nothing left
 * to do. Vitest learns that from the run before, which a clean checkout has not had.
 */
const LONGEST = [
  "site/site",
  "guides/guides",
  "emit/memory",
  "turbo/turbo",
  "safety/kills",
  "e2e/package",
  "migrate/command",
  "import/every-action",
  "hostile",
  "cli",
  "safety/random-specs",
  "emit/port/hostile",
  "emit/docs/real-spec",
  "emit/docs/hostile",
  "safety/crash-points",
  "samples/run",
  "types/compile",
  "emit/python/python-port",
  "safety/broken-specs",
  "emit/typescript/agreement",
  "emit/openapi/real-spec",
  "emit/go/agreement",
  "emit/go/hostile",
  "spec/bombs",
  "watch/watch",
  "e2e/from-docs",
  "spec/fuzz-real",
  "draft/every-action",
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
