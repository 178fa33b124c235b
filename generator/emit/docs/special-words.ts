import type { Action, Member } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import { errorTarget } from "./fact-target.js";
import { code, link, type Markdown, words } from "./safe.js";

/** What a parameter means for the request as a whole. */
export function specialSentences(member: Member, action: Action, service: ApiOutline): Markdown[] {
  return [
    ...(member.idempotencyToken ? [TOKEN] : []),
    ...(member.dryRun === undefined ? [] : [dryRunSentence(member.dryRun, action, service)]),
  ];
}

const TOKEN = words`Idempotency token: of several requests with the same value the service carries out only one.`;

function dryRunSentence(passed: string, action: Action, service: ApiOutline): Markdown {
  const target = errorTarget(passed, action, service);
  const error = target === undefined ? code(passed) : link(code(passed), target);
  const answer = words`Dry run: a request that passes the check is answered by the error code ${error}`;
  return words`${answer}, which the SDK gives as a success with the ${code("RequestId")} only.`;
}
