import type { ServiceError } from "../../model/model.js";
import { anchors } from "./names.js";

/** The table of errors of a page. */
export interface ErrorsView {
  /** Whether there is a code with a part that can be any text. */
  readonly hasPlaceholders: boolean;
  readonly rows: readonly ErrorRow[];
}

export interface ErrorRow {
  readonly anchor: string;
  readonly code: string;
  readonly status: string;
  readonly meaning: string;
  readonly fix: string;
  readonly retry: string;
}

const RETRY_WORDS: Readonly<Record<ServiceError["retry"], string>> = {
  never: "no",
  backoff: "yes, waiting longer each time",
  later: "yes, after a moment",
};

export function errorsView(errors: readonly ServiceError[]): ErrorsView {
  return {
    hasPlaceholders: errors.some(({ code }) => code.includes("%s")),
    rows: errors.map(errorRow),
  };
}

export function errorRow({ code, status, meaning, fix = "", retry }: ServiceError): ErrorRow {
  return {
    anchor: anchors.error(code),
    code,
    status: status === undefined ? "" : String(status),
    meaning,
    fix,
    retry: RETRY_WORDS[retry],
  };
}
