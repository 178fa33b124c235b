/** The navigation beside a page. */
import { expect, test } from "vitest";
import { breadcrumb } from "../../site/src/reference/breadcrumb.js";
import type { Entry } from "../../site/src/reference/navigation.js";
import { onRequest } from "../../site/src/reference/own-sidebar.js";
import { sidebar } from "../../site/src/reference/sidebar.js";

const link = (label: string, isCurrent = false): Entry => ({ type: "link", label, href: `/${label}.html`, isCurrent });

const entries: readonly Entry[] = [
  link("Home"),
  {
    type: "group",
    label: "SLB",
    entries: [link("Overview"), { type: "group", label: "Rules", entries: [link("CreateRules", true)] }],
  },
  { type: "group", label: "ALB", entries: [link("Overview"), link("CreateListener")] },
  { type: "group", label: "All", entries: [link("conflicts")] },
];

test("other APIs are shown as one link, other groups stay", () => {
  const starlightRoute = { sidebar: entries };
  onRequest({ locals: { starlightRoute } });
  expect(starlightRoute.sidebar).toEqual([
    entries[0],
    entries[1],
    { type: "link", label: "ALB", href: "/Overview.html", isCurrent: false },
    entries[3],
  ]);
});

test("a page knows the groups around it", () => {
  expect(breadcrumb(entries)).toEqual([
    { label: "SLB", href: "/Overview.html" },
    { label: "Rules", href: undefined },
  ]);
  expect(breadcrumb([link("Home", true)])).toEqual([]);
});

test("every Action of an API stands under its resource", () => {
  const text = JSON.stringify(sidebar());
  expect(text).toContain(
    '{"label":"Forwarding rules","collapsed":true,"items":[{"label":"CreateRules","link":"/slb/CreateRules.html"}',
  );
  expect(text).toContain('{"label":"Overview","link":"/nlb.html"}');
});
