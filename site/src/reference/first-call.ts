import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samples } from "../../../generator/samples/index.js";
import { renderMarkdown } from "../markdown/render.js";
import type { RequestSchema } from "../request-builder/schema.js";
import { GENERATED } from "./source.js";

/** The smallest call that changes nothing, in every language. */
const ACTION = "slb/DescribeRegions";

/** The samples of the home page, as HTML. */
export async function firstCall(): Promise<string> {
  const schema = JSON.parse(readFileSync(join(GENERATED, "jsonschema", `${ACTION}.json`), "utf8")) as RequestSchema;
  const made = samples(schema["x-action"], { params: {}, regionId: "cn-hangzhou" });
  const markdown = made.map(({ title, fence, code }) => `**${title}**\n\n\`\`\`${fence}\n${code}\n\`\`\`\n`).join("\n");
  const { html } = await renderMarkdown(markdown, "index.md");
  return html;
}
