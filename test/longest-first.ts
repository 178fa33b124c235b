import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files that take longest, longest first. One that began last would keep one core busy while the others have nothing left
 * to do. Vitest learns that from the run before, which a clean checkout has not had.
 */
const LONGEST = [
  "site/site",
  "safety/kills",
  "guides/guides",
  "emit/memory",
  "turbo/turbo",
  "emit/docs/real-spec",
  "e2e/package",
  "samples/run",
  "emit/python/python-port",
  "emit/go/module",
  "emit/go/hostile",
  "migrate/command",
  "import/every-action",
  "emit/go/agreement",
  "hostile",
  "emit/docs/hostile",
  "spec/fuzz-real",
  "safety/random-specs",
  "safety/broken-specs",
  "emit/port/hostile",
  "cli",
  "types/compile",
  "emit/openapi/real-spec",
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
