import type { Action, Service } from "../../model/model.js";
import { leastParameters } from "./least-parameters.js";
import { methodName } from "./names.js";
import { fence, type Markdown } from "./safe.js";
import { typescriptClient } from "./typescript-client.js";

/** Both ways to call: the client's method, and the function for a bundle that holds nothing else. */
export function callBlock(action: Action, service: Service): Markdown {
  const names = leastParameters(action);
  const params = names.length === 0 ? "{}" : `{ ${names.join(", ")} }`;
  const [clientImport = "", ...client] = typescriptClient(service);
  const method = methodName(action);
  return fence(
    [
      clientImport,
      `import { ${method} } from "slb-sdk/${service.name}/actions";`,
      ...client,
      `await ${service.name}.${method}(${params});`,
      `await ${method}(${service.name}, ${params}); // the same, for small bundles`,
    ].join("\n"),
    "ts",
  );
}
