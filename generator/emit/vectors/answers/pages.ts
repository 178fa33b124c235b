/** Lists of several pages, and the ways in which they end. */
import type { BareAction, BareMember, BareNumberPaginator, BareTokenPaginator, BareType } from "../../../model/bare.js";
import { isValid } from "../../../model/validate.js";
import { responseOnTheWire } from "../../../wire/response.js";
import type { PaginationVector } from "../format.js";
import { inSpecOrder } from "../requests/order.js";
import type { Params } from "../requests/path.js";
import { numberedItem } from "./values.js";

/** One answer: the numbers of its items, and what else it holds. */
interface Page {
  /** Absent: the answer has no list at all. */
  readonly items?: readonly number[];
  readonly fields?: Params;
}

interface Course {
  readonly id: string;
  /** What the caller sets beside the size. */
  readonly start?: Params;
  readonly pages: readonly Page[];
  /** How many of the pages the caller gets; all without it. */
  readonly seen?: number;
  readonly error?: "repeated";
}

/** The size of a page in the vectors. */
const SIZE = 2;

export function paginationVectors(action: BareAction, smallest: Params): PaginationVector[] {
  const { paginator, parameters, response } = action;
  if (paginator === undefined) return [];
  const list = response.find(({ name }) => name === paginator.items);
  if (list?.type.kind !== "list") return [];
  const item: BareType = list.type.items;
  const size = paginator.size === undefined ? {} : sizeOf(paginator.size, parameters);
  // Without a size no page is known not to be full.
  if (Object.keys(size).length === 0) return [];
  const courses = paginator.kind === "number" ? numberCourses(paginator) : tokenCourses(paginator);
  return courses.map(({ id, start = {}, pages, seen = pages.length, error }): PaginationVector => {
    const params = inSpecOrder(parameters, { ...smallest, ...size, ...start });
    return {
      id: `${action.name}/${id}`,
      action: action.name,
      params,
      exchanges: pages.map(({ items, fields = {} }, index) => ({
        params: inSpecOrder(parameters, { ...params, ...requestOf(paginator, params, pages, index) }),
        body: responseOnTheWire(response, {
          RequestId: `R-${index + 1}`,
          ...(items === undefined ? {} : { [list.name]: items.map((number) => numberedItem(item, number)) }),
          ...fields,
        }),
      })),
      items: pages.slice(0, seen).flatMap(({ items = [] }) => items.map((number) => numberedItem(item, number))),
      error: error ?? null,
    };
  });
}

function sizeOf(name: string, parameters: readonly BareMember[]): Params {
  const member = parameters.find((each) => each.name === name);
  if (member === undefined) return {};
  const value = [SIZE, String(SIZE)].find((each) => isValid(member.type, each));
  return value === undefined ? {} : { [name]: value };
}

/** What the request for a page says of it. */
function requestOf(
  paginator: BareNumberPaginator | BareTokenPaginator,
  params: Params,
  pages: readonly Page[],
  index: number,
): Params {
  if (paginator.kind === "number") {
    const number = Number(params[paginator.page] ?? 1) + index;
    return { [paginator.page]: paginator.isText ? String(number) : number };
  }
  const token = index === 0 ? params[paginator.token] : pages[index - 1]?.fields?.[paginator.nextToken];
  return token === undefined ? {} : { [paginator.token]: token };
}

function numberCourses({ page, isText, total, size = "" }: BareNumberPaginator): Course[] {
  const all = (count: number): Params => (total === undefined ? {} : { [total]: count });
  const found = (fields: Params, ...pages: readonly (readonly number[])[]): Page[] =>
    pages.map((items) => ({ items, fields }));
  const always: Course[] = [
    { id: "total-missing", pages: found({}, [1, 2], [3]) },
    { id: "total-missing-last-page-full", pages: found({}, [1, 2], [3, 4], []) },
    { id: "last-page-again-without-total", pages: found({}, [1, 2], [1, 2]), seen: 1 },
    { id: "fewer-on-a-page-than-asked-for", pages: found({ [size]: 1 }, [1], [2], []) },
  ];
  if (total === undefined) return always;
  return [
    { id: "last-page-short", pages: found(all(5), [1, 2], [3, 4], [5]) },
    { id: "last-page-full", pages: found(all(4), [1, 2], [3, 4], []) },
    { id: "last-page-again", pages: found(all(4), [1, 2], [3, 4], [3, 4]), seen: 2 },
    { id: "empty", pages: found(all(0), []) },
    { id: "short-page-in-the-middle", pages: found(all(3), [1], [2, 3], []) },
    { id: "total-too-low", pages: found(all(1), [1, 2], [3]) },
    { id: "repeated-page", pages: found(all(6), [1, 2], [1, 2]), seen: 1, error: "repeated" },
    { id: "from-page-2", start: { [page]: isText ? "2" : 2 }, pages: found(all(5), [3, 4], [5]) },
    ...always,
  ];
}

function tokenCourses({ token, nextToken }: BareTokenPaginator): Course[] {
  const next = (text: string): Params => ({ [nextToken]: text });
  return [
    {
      id: "three-pages",
      pages: [{ items: [1, 2], fields: next("t2") }, { items: [3], fields: next("t3") }, { items: [4] }],
    },
    {
      id: "empty-page-in-the-middle",
      pages: [{ items: [1], fields: next("t2") }, { items: [], fields: next("t3") }, { items: [2] }],
    },
    { id: "page-without-list", pages: [{ fields: next("t2") }, { items: [1], fields: next("") }] },
    { id: "empty", pages: [{ items: [] }] },
    { id: "from-a-token", start: { [token]: "t5" }, pages: [{ items: [5], fields: next("t6") }, { items: [6] }] },
    {
      id: "repeated-token",
      pages: [
        { items: [1], fields: next("t2") },
        { items: [2], fields: next("t2") },
      ],
      error: "repeated",
    },
    {
      id: "repeated-first-token",
      start: { [token]: "t5" },
      pages: [{ items: [5], fields: next("t5") }],
      error: "repeated",
    },
  ];
}
