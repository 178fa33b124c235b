/**
 * The form of the vectors, in one definition: the types of the emitter and the published JSON Schema.
 *
 * A vector says what a client of any language must do with given input; the keys of all objects always come in the order
 * in which they stand here.
 */
import * as z from "zod";

/** JSON values: the type of all that is open in a vector. */
const json = z.unknown();
const params = z.record(z.string(), json).meta({
  description:
    "Parameters by their wire names, in the order of the spec. Null is absent. Numbers are integers, or decimals that every language holds exactly.",
});
const pairs = z
  .array(z.tuple([z.string(), z.string()]))
  .meta({ description: "Names and values before percent-encoding." });
const id = z
  .string()
  .meta({ description: "Unique in its list: the Action's or waiter's name, and what the vector is about." });
const action = z.string().meta({ description: "The name of the Action: `CreateRules`." });

const v3 = z
  .object({
    target: z.string().meta({ description: "Path and query." }),
    body: z.string().meta({ description: "The form; empty when there is none." }),
    canonicalRequest: z.string(),
    stringToSign: z.string(),
    signature: z.string(),
    authorization: z.string().meta({ description: "The header." }),
  })
  .meta({ description: "The request signed by ACS3-HMAC-SHA256." });

const v1 = z
  .object({
    target: z.string().meta({ description: "Path and query, with the signature." }),
    body: z.string(),
    stringToSign: z.string(),
    signature: z.string(),
  })
  .meta({ description: "The request signed by HMAC-SHA1, `SignatureVersion=1.0`, with `Format=JSON`." });

const request = z
  .object({
    id,
    action,
    params,
    securityToken: z
      .string()
      .optional()
      .meta({ description: "Of temporary credentials; without it the key is a lasting one." }),
    method: z.enum(["POST", "GET"]),
    query: pairs,
    body: pairs,
    v3,
    v1,
  })
  .meta({
    description:
      "What is sent, without retries and without checks. `query` and `body` are sorted by name (code units) and hold what the client fills in, but not what a signature adds.",
  });

const issue = z.object({
  path: z.string().meta({ description: "`RuleList[0].Domain`; empty for the request as a whole." }),
  rule: z.string().meta({ description: "A built-in constraint, or the id of a rule." }),
  severity: z.enum(["error", "warning"]),
});

const validation = z
  .object({
    id,
    action,
    params,
    issues: z.array(issue).meta({ description: "In any order; each as often as it stands here." }),
  })
  .meta({ description: "What a check of the parameters finds." });

const failure = z.object({
  code: z.string().meta({ description: "`UnexpectedResponse` when the answer holds none." }),
  status: z.int(),
  requestId: z.string().nullable(),
  retry: z.enum(["never", "later", "backoff"]),
  retryAfter: z.int().nullable().meta({ description: "Milliseconds." }),
  message: z.string().nullable().meta({ description: "Null: not compared." }),
});

const response = z
  .object({
    id,
    action,
    params: params.optional().meta({ description: "Where they matter; the others may be absent, even required ones." }),
    status: z.int(),
    headers: z.record(z.string(), z.string()),
    body: z.string().meta({ description: "The text as it arrives." }),
    result: z.record(z.string(), json).optional().meta({ description: "What the call returns; absent if it fails." }),
    error: failure.optional().meta({ description: "What the call fails with; absent if it returns." }),
  })
  .meta({ description: "What becomes of an answer; nothing is sent a second time." });

const pagination = z
  .object({
    id,
    action,
    params,
    exchanges: z.array(
      z.object({
        params: params.meta({
          description: "Those of the request, without what the client fills in; single values only.",
        }),
        body: z.record(z.string(), json).meta({ description: "The JSON of the answer, whose status is 200." }),
      }),
    ),
    items: z.array(json).meta({ description: "The items of all pages, up to the error if there is one." }),
    error: z
      .literal("repeated")
      .nullable()
      .meta({ description: "`repeated`: the service gave a page or a token twice." }),
  })
  .meta({ description: "All requests of a paginator, in order." });

const waiter = z
  .object({
    id,
    waiter: z.string().meta({ description: "`load-balancer-active`" }),
    action,
    params,
    exchanges: z.array(z.object({ status: z.int(), body: z.record(z.string(), json) })).meta({
      description: "The answers. Where more requests are sent than there are answers, the last one comes again.",
    }),
    delays: z
      .array(z.number())
      .meta({ description: "The pauses between the requests, in seconds; so there is one request more." }),
    outcome: z.enum(["success", "failure", "attempts", "error"]).meta({
      description:
        "`failure`: the state cannot be reached any more. `attempts`: asked often enough. `error`: an error that the waiter knows nothing of; with no answer at all, one before any request.",
    }),
  })
  .meta({ description: "What a waiter does; its requests themselves are not repeated." });

export const vectorFile = z
  .object({
    $schema: z.literal("schema.json"),
    api: z.string(),
    version: z.string(),
    client: z
      .object({
        regionId: z.string(),
        host: z.string(),
        accessKeyId: z.string(),
        accessKeySecret: z.string(),
        date: z.string().meta({ description: "What the clock says at every request." }),
        nonce: z.string().meta({ description: "That of every request." }),
      })
      .meta({ description: "What the client is made of." }),
    requests: z.array(request),
    validation: z.array(validation),
    responses: z.array(response),
    pagination: z.array(pagination),
    waiters: z.array(waiter),
  })
  .meta({ title: "Vectors of an API", description: "What a client of the API must do, whatever its language." });

export type VectorFile = z.infer<typeof vectorFile>;
export type RequestVector = z.infer<typeof request>;
export type ValidationVector = z.infer<typeof validation>;
export type ResponseVector = z.infer<typeof response>;
export type PaginationVector = z.infer<typeof pagination>;
export type WaiterVector = z.infer<typeof waiter>;

/** The JSON Schema (2020-12) of a file of vectors. */
export function vectorSchema(): object {
  return z.toJSONSchema(vectorFile);
}
