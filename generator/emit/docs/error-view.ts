import type { ServiceError } from "../../model/model.js";

/** An error as a row of the table. */
export interface ErrorView {
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

export function errorView({ code, status, meaning, fix = "", retry }: ServiceError): ErrorView {
  return {
    code,
    status: status === undefined ? "" : String(status),
    meaning,
    fix,
    retry: RETRY_WORDS[retry],
  };
}
