import type { Action } from "../../model/model.js";
import type { ApiOutline } from "./api-outline.js";
import { leastParameters } from "./least-parameters.js";
import { methodName } from "./names.js";
import { fence, type Markdown } from "./safe.js";
import { typescriptClient } from "./typescript-client.js";

/** What fits beside each other in the site's column. */
const WIDTH = 80;

/** Both ways to call: the client's method, and the function for a bundle that holds nothing else. */
export function callBlock(action: Action, service: ApiOutline): Markdown {
  const names = leastParameters(action);
  const [clientImport = "", ...client] = typescriptClient(service);
  const method = methodName(action);
  return fence(
    [
      clientImport,
      `import { ${method} } from "slb-sdk/${service.name}/actions";`,
      ...client,
      callWith(`await ${service.name}.${method}(`, names),
      "",
      "// The same, for small bundles:",
      callWith(`await ${method}(${service.name}, `, names),
    ].join("\n"),
    "ts",
  );
}

/** A call with an object of variables that have the names of the parameters. */
function callWith(before: string, names: readonly string[]): string {
  if (names.length === 0) return `${before}{});`;
  const flat = `${before}{ ${names.join(", ")} });`;
  return flat.length <= WIDTH ? flat : `${before}{\n${names.map((name) => `  ${name},\n`).join("")}});`;
}
