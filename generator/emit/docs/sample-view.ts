import type { Sample } from "../../samples/index.js";
import { fence, type Markdown } from "./safe.js";

/** A sample in one language, as a block with a title. */
export interface SampleView {
  readonly title: string;
  readonly code: Markdown;
}

export function sampleViews(samples: readonly Sample[]): readonly SampleView[] {
  return samples.map(({ title, code, fence: language }) => ({ title, code: fence(code, language) }));
}
