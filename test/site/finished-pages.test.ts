import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { breakNames } from "../../site/build/breakable-names.js";
import { fromAnyFolder } from "../../site/build/missing-page.js";
import { relativeAddresses } from "../../site/build/relative-addresses.js";

test.each([
  ["/slb/SetRule.html#a", "index.html", "slb/SetRule.html#a"],
  ["/slb/SetRule.html#a", "slb/CreateRules.html", "SetRule.html#a"],
  ["/slb.html", "slb/CreateRules.html", "../slb.html"],
  ["/a.css", "404.html", "a.css"],
  ["/", "index.html", "."],
  ["/", "slb/CreateRules.html", ".."],
  ["#b", "slb/CreateRules.html", "#b"],
  ["https://example.com/", "slb/CreateRules.html", "https://example.com/"],
])("the address %s on %s is %s", (address, page, relative) => {
  expect(relativeAddresses(`<a href="${address}">`, page)).toBe(`<a href="${relative}">`);
});

test("an address in a text is no address", () => {
  const html = "<p>Write href=&quot;/a&quot;, or //example.com</p>";
  expect(relativeAddresses(html, "slb/a.html")).toBe(html);
});

test.each([
  ["<span>CreateLoadBalancerHTTPListener</span>", "<span>Create<wbr>Load<wbr>Balancer<wbr>HTTP<wbr>Listener</span>"],
  ['<h1 id="_top">AddListenerWhiteListItem</h1>', '<h1 id="_top">Add<wbr>Listener<wbr>White<wbr>List<wbr>Item</h1>'],
  ['<a href="A.html">DescribeCACertificates</a>', '<a href="A.html">Describe<wbr>CA<wbr>Certificates</a>'],
  ["<td><code>OperationFailed.ListenerStatus</code>", "<td><code>Operation<wbr>Failed.<wbr>Listener<wbr>Status</code>"],
  ["<span>CreateRules</span>", "<span>CreateRules</span>"],
  ["<pre><code>CreateLoadBalancerHTTPListener</code></pre>", "<pre><code>CreateLoadBalancerHTTPListener</code></pre>"],
])("long names break where they may: %s", (html, broken) => {
  expect(breakNames(html)).toBe(broken);
});

test.each([
  ["/docs/slb/Missing.html", '<base href="/docs/">'],
  ["/slb/Missing.html", '<base href="/">'],
  ["/docs/Missing.html", undefined],
  ["/docs/other/Missing.html", undefined],
])("in the place of %s the page for missing ones starts from %s", (pathname, base) => {
  const [, script = ""] =
    /^<html><head><script>(.*)<\/script><\/head>/.exec(fromAnyFolder("<html><head></head>", ["guides", "slb"])) ?? [];
  const written: string[] = [];
  runInNewContext(script, { location: { pathname }, document: { write: (text: string) => written.push(text) } });
  expect(written[0]).toBe(base);
});
