import { type ProviderFacts, providerFacts } from "../../generator/provider/facts.js";

const string = (name: string, more: object = {}) => ({ name, type: "string", ...more });

/** Metadata of the small spec's service: an Action that it holds, and those that the tests draft. */
export const WEB_FILE = {
  product: "Web",
  version: "2020-01-01",
  actions: {
    CreateRule: { method: "POST", methodsAllowed: ["POST"], request: [], response: [string("RequestId")] },
    /** Structures in structures, lists in lists, what only the provider's SDK has, and what is deprecated. */
    SetRuleActions: {
      deprecated: true,
      method: "POST",
      methodsAllowed: ["GET", "POST"],
      request: [
        {
          name: "Actions",
          type: "array",
          required: true,
          serialization: "json",
          items: {
            type: "object",
            fields: [
              string("Type", { required: true }),
              { name: "Redirect", type: "object", fields: [string("Host"), { name: "Port", type: "number" }] },
              { name: "Codes", type: "array", items: { type: "string" } },
            ],
          },
        },
        { name: "Matrix", type: "array", items: { type: "array", items: { type: "integer" } } },
        { name: "Methods", type: "array", serialization: "simple", items: { type: "string" } },
        { name: "OwnerId", type: "number", inMetadata: false },
        { name: "Port", type: "integer", required: true },
        string("RegionId"),
        string("RuleName", { deprecated: true }),
      ],
      response: [{ name: "Done", type: "boolean" }, string("RequestId")],
    },
    /** Lists in wrappers, and a structure that only looks like one. */
    DescribeRules: {
      method: "GET",
      methodsAllowed: ["GET"],
      request: [string("Port")],
      response: [
        {
          name: "Rules",
          type: "object",
          fields: [
            {
              name: "Rule",
              type: "array",
              items: {
                type: "object",
                fields: [
                  string("RuleId"),
                  {
                    name: "HostConfig",
                    type: "object",
                    fields: [{ name: "Values", type: "array", items: { type: "string" } }],
                  },
                  { name: "PortsAndHosts", type: "object", fields: [{ name: "PortAndHosts", type: "array" }] },
                  { name: "Port", type: "number" },
                ],
              },
            },
          ],
        },
        string("RequestId"),
      ],
    },
    /** Most of the parameters in the body. */
    DeleteRules: {
      method: "POST",
      methodsAllowed: ["POST"],
      request: [
        { name: "DryRun", type: "boolean", in: "body" },
        string("RegionId", { in: "query" }),
        { name: "RuleIds", type: "array", in: "body", required: true, items: { type: "string" } },
      ],
      response: [string("RequestId")],
    },
    ListRegions: { method: "POST", methodsAllowed: ["POST"], request: [], response: [] },
  },
};

export const WEB_FACTS: ProviderFacts = providerFacts.parse(WEB_FILE);
