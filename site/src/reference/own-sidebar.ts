import { type Entry, hasCurrent, overviewOf } from "./navigation.js";

/** The part of what Starlight hands to a middleware of its pages that is changed. */
interface Route {
  readonly locals: { readonly starlightRoute: { sidebar: readonly Entry[] } };
}

/**
 * Shows the Actions of the API that the page belongs to, and of other APIs the overview only: the links to all Actions
 * would make up half of most pages.
 */
export function onRequest({ locals }: Route): void {
  const route = locals.starlightRoute;
  route.sidebar = route.sidebar.map((entry) => {
    const overview = overviewOf(entry);
    return overview && !hasCurrent(entry) ? { ...overview, label: entry.label } : entry;
  });
}
