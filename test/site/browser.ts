import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's; without it the tests of the site are skipped. */
const CHROMIUM = "/usr/bin/chromium";

export const hasChromium: boolean = existsSync(CHROMIUM);

export function launch(): Promise<Browser> {
  // Without a graphics card, to emulate one takes longer than to do without.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
}

/** What a page has done, and what went wrong in it. */
export interface Watched {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, answers with an error status. */
  readonly faults: string[];
  /** Addresses of all requests. */
  readonly requests: string[];
  /** Bytes of all answers, uncompressed. */
  weight(): Promise<number>;
}

/** A page with a context of its own, whose doings are written down. */
export async function watchedPage(browser: Browser, viewport = { width: 1280, height: 900 }): Promise<Watched> {
  const context = await browser.newContext({ viewport, colorScheme: "light" });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on("console", (message) => {
    if (/error|warning/.test(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    else {
      const size = response.body().then((body) => body.length);
      // A page may be closed while something still comes; who asks for its weight hears of it.
      size.catch(() => {});
      sizes.push(size);
    }
  });
  const weight = async (): Promise<number> => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { page, faults, requests, weight };
}

/** What a reader uses first: the search, the theme, the tabs of samples, the request builder. */
const ELEMENTS = ["site-search", "starlight-theme-select", "sample-tabs", "request-builder"];

/** Milliseconds until the page is parsed and the elements on it work. */
export function timeToInteractive(page: Page): Promise<number> {
  return page.evaluate(async (elements) => {
    const waiting = elements.filter((name) => document.querySelector(`${name}:not(:defined)`));
    await Promise.all(waiting.map((name) => customElements.whenDefined(name)));
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return waiting.length > 0 ? performance.now() : navigation!.domContentLoadedEventEnd;
  }, ELEMENTS);
}
