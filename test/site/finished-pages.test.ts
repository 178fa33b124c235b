import { expect, test } from "vitest";
import { breakNames } from "../../site/build/breakable-names.js";
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
  ["<span>CreateLoadBalancerHTTPListener</span>", "<span>Create<wbr>Load<wbr>Balancer<wbr>HTTPListener</span>"],
  ["<td><code>OperationFailed.ListenerStatus</code>", "<td><code>Operation<wbr>Failed.<wbr>Listener<wbr>Status</code>"],
  ["<span>CreateRules</span>", "<span>CreateRules</span>"],
  ["<p><code>CreateLoadBalancerHTTPListener</code>", "<p><code>CreateLoadBalancerHTTPListener</code>"],
])("long names break where they may: %s", (html, broken) => {
  expect(breakNames(html)).toBe(broken);
});
