import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Serious and critical faults that axe finds on what the page shows, in the light and in the dark theme. All but the
 * contrast is the same in both.
 *
 * @param within the element to look at, by its selector, where the rest of the page was looked at before
 */
export async function seriousFaults(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(AXE);
  const light = await faultsIn(page, within, "light");
  return [...light, ...(await faultsIn(page, within, "dark", ["color-contrast"]))];
}

function faultsIn(page: Page, within: string, theme: string, rules?: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ within, theme, rules }) => {
      document.documentElement.dataset["theme"] = theme;
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await checker.run(within, {
        resultTypes: ["violations"],
        ...(rules && { runOnly: [...rules] }),
      });
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map((node) => `${theme}: ${id}: ${node.html.slice(0, 200)}`));
    },
    { within, theme, rules },
  );
}
