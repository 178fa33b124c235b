import type { Member } from "../../model/model.js";
import { type WithErrors, errorTarget } from "./fact-target.js";
import { code, link, type Markdown, words } from "./safe.js";

/** What a parameter means for the request as a whole. */
export function specialSentences(member: Member, action: WithErrors, service: WithErrors): Markdown[] {
  const sentences: Markdown[] = [];
  if (member.idempotencyToken) sentences.push(TOKEN);
  if (member.dryRun !== undefined) sentences.push(dryRunSentence(member.dryRun, action, service));
  return sentences;
}

const TOKEN = words`Idempotency token: of several requests with the same value the service carries out only one.`;

function dryRunSentence(passed: string, action: WithErrors, service: WithErrors): Markdown {
  const target = errorTarget(passed, action, service);
  const error = target === undefined ? code(passed) : link(code(passed), target);
  const answer = words`Dry run: a request that passes the check is answered by the error code ${error}`;
  return words`${answer}, which the SDK gives as a success with the ${code("RequestId")} only.`;
}
