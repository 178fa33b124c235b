import { vi } from "vitest";
import { main } from "../../generator/cli.js";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `slbgen audit` in this process, as if called in a folder. */
export async function runAudit(root: string, ...args: string[]): Promise<Outcome> {
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
    return { code: await main(["audit", ...args]), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
