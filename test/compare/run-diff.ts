import { vi } from "vitest";
import { type DiffChoice, runDiff } from "../../generator/commands/diff.js";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Compares as the command does that is called in a folder. */
export function diffIn(root: string, from: string, to: string, choice: DiffChoice = {}): Outcome {
  const written = { stdout: "", stderr: "" };
  const spies = [
    vi.spyOn(process, "cwd").mockReturnValue(root),
    ...(["stdout", "stderr"] as const).map((name) =>
      vi.spyOn(process[name], "write").mockImplementation((text) => {
        written[name] += String(text);
        return true;
      }),
    ),
  ];
  try {
    return { code: runDiff(from, to, choice), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
