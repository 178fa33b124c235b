import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Of elements of one kind in one place as many are looked at: axe takes its time for each, and the others are like them. */
const OF_A_KIND = 5;

/**
 * Serious and critical faults that axe finds on what the page shows, in the light and in the dark theme. All but the
 * contrast is the same in both. Long lists are shortened for that, and stay so.
 *
 * @param within the element to look at, by its selector, where the rest of the page was looked at before
 */
export async function seriousFaults(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(AXE);
  await page.evaluate(shortenLists, OF_A_KIND);
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

function shortenLists(most: number): void {
  for (const parent of document.querySelectorAll("*")) {
    const counts = new Map<string, number>();
    for (const child of parent.querySelectorAll(":scope > *")) {
      const kind = `${child.tagName} ${child.className}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count > most) child.remove();
    }
  }
}
