import type { Action, Service, ServiceError } from "../../model/model.js";
import { errorRow, type ErrorRow } from "./error-view.js";
import { actionPage, anchors } from "./names.js";
import { join, link, type Markdown, PLAIN, prose } from "./safe.js";

/** The page with all error codes of an API, and the Actions that answer them. */
export interface ErrorIndexView {
  readonly source: string;
  readonly title: string;
  readonly hasPlaceholders: boolean;
  readonly errors: readonly (ErrorRow & { readonly isCommon: boolean; readonly actions: Markdown })[];
}

/** What the page is made of. */
export interface ApiErrors extends Pick<Service, "title" | "errors"> {
  readonly actions: readonly Pick<Action, "name" | "errors">[];
  /** The file that the page follows from. */
  readonly source: string;
}

export function apiErrors({ title, errors, actions, span }: Service): ApiErrors {
  const own = actions.map((action) => ({ name: action.name, errors: action.errors }));
  return { title, errors, actions: own, source: span.file };
}

export function errorIndexView({ title, errors, actions, source }: ApiErrors): ErrorIndexView {
  const users = new Map<string, string[]>();
  const first = new Map<string, ServiceError>(errors.map((error) => [error.code, error]));
  for (const action of actions) {
    for (const error of action.errors) {
      if (!first.has(error.code)) first.set(error.code, error);
      users.set(error.code, [...(users.get(error.code) ?? []), action.name]);
    }
  }
  const codes = [...first.keys()].sort();
  const common = new Set(errors.map((error) => error.code));
  return {
    source,
    title,
    hasPlaceholders: codes.some((each) => each.includes("%s")),
    errors: codes.flatMap((each) => {
      const error = first.get(each);
      if (error === undefined) return [];
      return [{ ...errorRow(error), isCommon: common.has(each), actions: actionLinks(users.get(each) ?? [], each) }];
    }),
  };
}

function actionLinks(actions: readonly string[], error: string): Markdown {
  return join(
    actions.map((name) => link(prose(name, PLAIN), `${actionPage(name)}#${anchors.error(error)}`)),
    ", ",
  );
}
