import type { Service } from "../../model/model.js";
import { errorFacts } from "./operation.js";
import { descriptionText } from "./safe.js";
import type { Schema } from "./schema.js";
import { servers } from "./servers.js";

/** How the document stands to the wire; OpenAPI has no words for some of it. */
const READING = [
  "**Reading this document.** The service knows no paths: each request goes to `/`. The Action, here the path, is sent " +
    "in the header `x-acs-action` with the API version in `x-acs-version`; with the older signature both are the query " +
    "parameters `Action` and `Version`.",
  "`x-encoding` says how a list or structure is written: `json` as one JSON string, `comma` as one string with commas, " +
    "`flat` as one parameter for each value, under the names of `x-wire-names`, where `{n}` counts from 1 (`Tag.1.Key`).",
  "An Action stands here under one HTTP method; `x-methods` lists all that it takes. `x-job` says that the answer " +
    "only starts the work: the field with the id of the job, and the Action that tells how far it is. `x-paginator` " +
    "says how pages of a list are asked for, `x-waiters` what an answer is like when a state is reached, or when it " +
    "never will be. Of several requests with the same `x-idempotency-token` only one is carried out. `x-dry-run` is the error code that answers " +
    "a request which asked for a check only and passed it. `x-pending` lists Actions that are not described here yet.",
  "`x-rules` are demands over several parameters. `x-enum` lists the known values of a set to which the service may add " +
    "more. `x-errors` are the errors of an Action, with what to do and whether to try again; in a code `%s` stands for " +
    "any text. Numbers, `true` and `false` of a response may come as strings.",
];

/** The OpenAPI 3.1 document of a service without its paths. */
export function openApiDocument(service: Omit<Service, "actions">): Schema {
  return {
    openapi: "3.1.0",
    info: {
      title: service.title,
      version: service.version,
      description: `${descriptionText([service.description])}\n\n${READING.join("\n\n")}`,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      "x-product": service.product,
      "x-documents": service.documents,
      ...(service.pending.length === 0 ? {} : { "x-pending": service.pending }),
    },
    servers: servers(service.endpoints),
    security: [{ signatureV3: [] }, { signatureV1: [] }],
    tags: service.resources.map(({ name, title, description }) => ({
      name,
      description: descriptionText([description]),
      "x-displayName": title,
    })),
    paths: {},
    components: {
      securitySchemes: SECURITY_SCHEMES,
      responses: {
        Error: {
          description: "The Action has not been carried out; the code says why.",
          content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
          ...(service.errors.length === 0 ? {} : { "x-errors": service.errors.map(errorFacts) }),
        },
      },
      schemas: { Error: ERROR },
    },
  };
}

const SECURITY_SCHEMES = {
  signatureV3: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description:
      "ACS3-HMAC-SHA256: `ACS3-HMAC-SHA256 Credential=<AccessKey id>,SignedHeaders=<names>,Signature=<hex>`, a signature " +
      "of method, query, body and the headers `host`, `content-type` and `x-acs-*`, new for each request.",
  },
  signatureV1: {
    type: "apiKey",
    in: "query",
    name: "Signature",
    description:
      "HMAC-SHA1, `SignatureVersion=1.0`: a signature of all parameters, new for each request; `Action`, `Version`, " +
      "`AccessKeyId`, `Timestamp` and `SignatureNonce` are parameters too.",
  },
};

const ERROR = {
  type: "object",
  properties: {
    RequestId: { type: "string", description: "Identifies the request." },
    HostId: { type: "string", description: "The host that answered." },
    Code: { type: "string", description: "What went wrong, for programs." },
    Message: { type: "string", description: "What went wrong, for people." },
    Recommend: { type: "string", description: "The address of a page about the error." },
  },
  required: ["Code", "Message"],
};
