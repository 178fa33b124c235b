/** The built site in a browser, served from a folder of a server that knows nothing but files. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seriousFaults } from "./accessibility.js";
import { brokenLinks } from "./broken-links.js";
import { hasChromium, launch, timeToInteractive, type Watched, watchedPage } from "./browser.js";
import { builtSite, pagesOf } from "./built-site.js";
import { sentBySdk, sourceOf } from "./sdk-request.js";
import { serve, type StaticServer } from "./static-server.js";
import { freezeStamp } from "./stamp.js";

const MINUTE = 60_000;
/** Bytes of a page with all that it loads by itself, uncompressed. */
const HEAVIEST = 300_000;
/** Milliseconds from the start of loading until everything on a page works. */
const INTERACTIVE = 1000;
const HTTP_LISTENER = "slb/CreateLoadBalancerHTTPListener.html";

describe.skipIf(!hasChromium)("the built site", { timeout: MINUTE }, () => {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  const watched: Watched[] = [];

  /** A new page of the site; what goes wrong in it is looked at in the end. */
  const open = async (path: string): Promise<Watched> => {
    const opened = await watchedPage(browser);
    watched.push(opened);
    await opened.page.goto(server.address + path);
    return opened;
  };

  beforeAll(async () => {
    const launched = launch();
    folder = builtSite();
    [server, browser] = await Promise.all([serve(folder), launched]);
  }, 2 * MINUTE);

  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });

  test(
    "has a page for each Action, and no broken link or anchor on any page",
    async () => {
      const pages = pagesOf(folder);
      expect(pages.length).toBeGreaterThan(75);
      const { page } = await open("index.html");
      expect(await brokenLinks(page, folder, pages)).toEqual([]);
    },
    MINUTE,
  );

  test("finds an Action by the name of a parameter", async () => {
    const { page } = await open("index.html");
    await page.keyboard.press("/");
    await page.keyboard.type("XForwardedFor_ClientSrcPort");
    // What was found of the first letters leads to pages as a whole.
    const found = page.locator('site-search li a[href$="#request.XForwardedFor_ClientSrcPort"]');
    await found.filter({ hasText: "CreateLoadBalancerHTTPListener" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    // The page of the Action, at the parameter.
    await page.locator("h1.action").waitFor();
    expect(new URL(page.url()).hash).toBe("#request.XForwardedFor_ClientSrcPort");
    expect(await page.locator("li.member:target").textContent()).toContain("XForwardedFor_ClientSrcPort");
  });

  test("finds the answer to a question, and tells two Actions of one name apart", async () => {
    const { page } = await open("index.html");
    const ask = async (question: string): Promise<string[]> => {
      await page.keyboard.press("/");
      await page.keyboard.insertText(question);
      await page.locator("site-search li mark").first().waitFor();
      const found = await page.locator("site-search li > a").allTextContents();
      await page.keyboard.press("Escape");
      return found;
    };
    expect((await ask("how to sign a request"))[0]).toBe("Sign a request by hand");
    await page.reload();
    expect((await ask("page through load balancers"))[0]).toBe("DescribeLoadBalancers");
    await page.reload();
    const same = (await ask("CreateListener")).filter((title) => title === "CreateListener");
    expect(same).toHaveLength(2);
    const places = page.locator("site-search li", { has: page.getByText("CreateListener", { exact: true }) });
    expect(new Set(await places.locator(".place").allTextContents())).toEqual(new Set(["ALB", "NLB"]));
  });

  test("remembers the language of samples", async () => {
    const { page } = await open("index.html");
    await page.getByRole("tab", { name: "TypeScript" }).focus();
    await page.keyboard.press("End");
    const last = page.getByRole("tab").last();
    expect(await last.getAttribute("aria-selected")).toBe("true");
    await page.reload();
    expect(await last.getAttribute("aria-selected")).toBe("true");
    expect(await page.getByRole("tabpanel").count()).toBe(1);
  });

  test("follows the theme that is chosen, also on the next page", async () => {
    const { page } = await open("index.html");
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset["theme"]);
    expect(await theme()).toBe("light");
    await page.locator("starlight-theme-select select").first().selectOption("dark");
    expect(await theme()).toBe("dark");
    await page.goto(`${server.address}slb.html`);
    expect(await theme()).toBe("dark");
  });

  describe("the request builder", () => {
    test("flags a conditional parameter that is missing, and clears it", async () => {
      const { page } = await open(HTTP_LISTENER);
      await page.getByRole("button", { name: "Build and sign a request" }).press("Enter");
      const builder = page.locator("dialog.builder");
      const count = builder.getByRole("status");
      await count.getByText("The request keeps all rules.").waitFor();
      const type = builder.getByLabel("StickySessionType", { exact: true });
      await type.selectOption("");
      await count.getByText("1 error. The SDKs would not send it.").waitFor();
      expect(await type.getAttribute("aria-invalid")).toBe("true");
      const described = (await type.getAttribute("aria-describedby"))?.split(" ").at(-1);
      expect(await page.locator(`#${described}`).textContent()).toMatch(/^Error: .*required/i);
      await builder.getByRole("button", { name: "StickySessionType", exact: true }).press("Enter");
      expect(await type.evaluate((element) => element === document.activeElement)).toBe(true);
      await type.selectOption("insert");
      await count.getByText("The request keeps all rules.").waitFor();
      expect(await type.getAttribute("aria-invalid")).toBeNull();
    });

    test("adds and removes elements of a list of structures", async () => {
      const { page } = await open("slb/CreateRules.html");
      await page.getByRole("button", { name: "Build and sign a request" }).click();
      const builder = page.locator("dialog.builder");
      await builder.getByLabel("Start with").selectOption("empty");
      await builder.getByLabel("LoadBalancerId").fill("lb-1");
      await builder.getByLabel("ListenerPort").fill("80");
      await builder.getByRole("button", { name: "Add to RuleList" }).click();
      await builder.getByText("RuleList[0].RuleName").waitFor();
      await builder.getByLabel("RuleName").fill("a");
      await builder.getByLabel("VServerGroupId").fill("rsp-1");
      await builder.getByRole("button", { name: "Add to RuleList" }).click();
      await builder.getByLabel("RuleName").nth(1).fill("b");
      await builder.getByRole("button", { name: "Remove RuleList[0]" }).click();
      await builder.getByLabel("Domain").fill("example.com");
      await builder.getByLabel("VServerGroupId").fill("rsp-2");
      await builder.getByText("The request keeps all rules.").waitFor();
      const code = await builder.getByRole("tabpanel").locator("code").textContent();
      expect(code).toContain('RuleList: [{ RuleName: "b", Domain: "example.com", VServerGroupId: "rsp-2" }]');
    });

    test.each(["v1", "v3"] as const)("signs by %s as the SDK does", async (signer) => {
      const { page } = await open(HTTP_LISTENER);
      await page.getByRole("button", { name: "Build and sign a request" }).click();
      const builder = page.locator("dialog.builder");
      await builder.getByLabel("AccessKey ID").fill("LTAI-mine");
      await builder.getByLabel("AccessKey secret").fill("kept-in-memory");
      await builder.getByLabel("Region").fill("eu-central-1");
      await builder.getByRole("tab", { name: `Signed ${signer.toUpperCase()}` }).click();
      const signed = builder.getByRole("tabpanel").locator("code", { hasText: "eu-central-1" });
      await builder.getByRole("tabpanel").getByText("LTAI-mine").waitFor();
      const text = (await signed.textContent()) ?? "";
      const [schema, action] = await Promise.all([
        page.evaluate(async () => (await fetch("../jsonschema/slb/CreateLoadBalancerHTTPListener.json")).json()),
        sourceOf({ api: "slb", action: "CreateLoadBalancerHTTPListener", method: "createLoadBalancerHTTPListener" }),
      ]);
      using _ = freezeStamp(text);
      const sent = await sentBySdk(action, schema.examples[0], signer, {
        regionId: "eu-central-1",
        credentials: { accessKeyId: "LTAI-mine", accessKeySecret: "kept-in-memory" },
      });
      if (signer === "v1") expect(text).toBe(`POST ${sent.url}`);
      else expect(text).toContain(`authorization: ${sent.headers["authorization"]}`);
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      );
      expect(kept).not.toMatch(/LTAI|memory/);
    });
  });

  test(
    "no page kind has a serious accessibility fault, in either theme",
    async () => {
      const faults: string[] = [];
      const guides = pagesOf(folder).filter((path) => path.startsWith("guides/"));
      const kinds = [
        "index.html",
        "slb.html",
        "reference.html",
        "slb/CreateRules.html",
        "404.html",
        ...guides.slice(-1),
      ];
      const { page } = await open("index.html");
      for (const path of kinds) {
        await page.goto(server.address + path);
        for (const fault of await seriousFaults(page)) faults.push(`${path}: ${fault}`);
      }
      await page.goto(`${server.address}slb/CreateRules.html`);
      await page.keyboard.press("/");
      await page.keyboard.type("RuleName");
      await page.locator("site-search li").first().waitFor();
      for (const fault of await seriousFaults(page, "site-search")) faults.push(`search: ${fault}`);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Build and sign a request" }).click();
      await page.locator("dialog.builder").getByLabel("ListenerPort").fill("0");
      await page.getByText("1 error").waitFor();
      for (const fault of await seriousFaults(page, "dialog.builder")) faults.push(`builder: ${fault}`);
      expect(faults).toEqual([]);
    },
    MINUTE,
  );

  test("the largest pages weigh less than 300 kB and are interactive within a second", async () => {
    for (const path of pagesOf(folder).slice(0, 3)) {
      // Of several attempts the fastest: what else the machine does meanwhile says nothing about the page.
      const attempts: number[] = [];
      while (attempts.length < 3 && Math.min(...attempts) > INTERACTIVE) {
        const { page, weight } = await open(path);
        attempts.push(await timeToInteractive(page));
        await page.waitForLoadState("networkidle");
        expect([path, await weight()]).toSatisfy(([, bytes]: [string, number]) => bytes < HEAVIEST);
      }
      expect([path, Math.min(...attempts)]).toSatisfy(([, time]: [string, number]) => time <= INTERACTIVE);
    }
  });

  test("nothing went wrong on any page, and no request left the site", () => {
    expect(watched.flatMap(({ faults }) => faults)).toEqual([]);
    const left = watched.flatMap(({ requests }) => requests).filter((url) => !url.startsWith(server.address));
    expect(left).toEqual([]);
  });
});
