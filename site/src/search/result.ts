import type { FoundPage } from "./found-page.js";

/** A page that was found as an item of the list of results. */
export function resultItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement("li");
  const place = document.createElement("span");
  place.className = "place";
  place.textContent = page.place;
  const excerpt = document.createElement("p");
  excerpt.innerHTML = page.excerpt;
  const sections = document.createElement("p");
  sections.className = "sections";
  sections.append(...page.sections.map(({ url, title }) => link(url, title)));
  item.append(link(page.url, page.title), " ", place, excerpt, ...(page.sections.length > 0 ? [sections] : []));
  return item;
}

function link(url: string, title: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}
