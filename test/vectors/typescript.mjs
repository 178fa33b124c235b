// Runs the vectors of a folder over the built SDK: `node test/vectors/typescript.mjs generated/vectors`. Prints one line,
// `{ "language", "passed", "failed" }`; with `--explain` also, on stderr, what came instead.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { ApiError, PaginatorError, RpcClient, WaiterError } from "slb-sdk";

const [folder, flag] = process.argv.slice(2);
const passed = [];
const failed = [];

/** What the SDK asks the time and for nonces, and how it waits: all of it is given by the vectors. */
const fixed = { date: 0, nonce: "", pauses: [] };
Date.now = () => fixed.date;
crypto.randomUUID = () => fixed.nonce;
const { setTimeout: later } = globalThis;
globalThis.setTimeout = (work, delay, ...rest) => {
  fixed.pauses.push(delay / 1000);
  return later(work, 0, ...rest);
};

function check(id, actual, expected) {
  const isEqual = isDeepStrictEqual(plain(actual), plain(expected));
  (isEqual ? passed : failed).push(id);
  if (!isEqual && flag === "--explain") {
    process.stderr.write(`${id}\n  wanted ${JSON.stringify(expected)}\n  came   ${JSON.stringify(actual)}\n`);
  }
}

/** The value as JSON knows it. */
function plain(value) {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** Answers every request with the next exchange, the last one again and again; keeps what was sent. */
function script(exchanges) {
  const sent = [];
  const transport = async (request) => {
    const { status = 200, headers = {}, body } = exchanges[Math.min(sent.length, exchanges.length - 1)];
    sent.push(request);
    return { status, headers, text: typeof body === "string" ? body : JSON.stringify(body) };
  };
  return { sent, transport };
}

/** A client as the vectors want it: nothing is repeated, checked or ended by a time limit. */
function optionsOf({ regionId, accessKeyId, accessKeySecret, date, nonce }, more) {
  Object.assign(fixed, { date: Date.parse(date), nonce, pauses: [] });
  const unlimited = { timeout: Infinity, attemptTimeout: Infinity };
  const credentials = {
    accessKeyId,
    accessKeySecret,
    ...(more.securityToken && { securityToken: more.securityToken }),
  };
  return { regionId, credentials, retry: false, validation: "off", ...unlimited, ...more };
}

const inCamelCase = (name) => name[0].toLowerCase() + name.slice(1);
const targetOf = ({ url }) => url.slice(new URL(url).origin.length);
const pairsOf = (text) => [...new URLSearchParams(text)].sort(([a], [b]) => (a < b ? -1 : 1));

async function runApi({ api, client, requests, validation, responses, pagination, waiters }) {
  const sdk = await import(`slb-sdk/${api}`);
  const Client = sdk[`${api[0].toUpperCase()}${api.slice(1)}Client`];
  const { [`${api}Actions`]: _, ...actions } = await import(`slb-sdk/${api}/actions`);

  for (const { id, action, params, securityToken, method, v3, v1 } of requests) {
    for (const [signer, wanted] of Object.entries({ v3, v1 })) {
      const { sent, transport } = script([{ body: {} }]);
      const rpc = new RpcClient(optionsOf(client, { signer, transport, securityToken }));
      await actions[inCamelCase(action)](rpc, params);
      const [request] = sent;
      const { target, body, authorization } = wanted;
      check(
        `${api}/${id}/${signer}`,
        {
          method: request.method,
          host: new URL(request.url).host,
          target: targetOf(request),
          body: request.body ?? "",
          authorization: request.headers.authorization,
        },
        { method, host: client.host, target, body, authorization },
      );
    }
  }

  const lines = (issues) => issues.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`).sort();
  for (const { id, action, params, issues } of validation) {
    check(`${api}/${id}`, lines(sdk[`validate${action}`](params)), lines(issues));
  }

  for (const { id, action, params = {}, status, headers, body, result, error } of responses) {
    const { transport } = script([{ status, headers, body }]);
    const call = new Client(optionsOf(client, { transport }))[inCamelCase(action)](params);
    const came = await call.then((value) => ({ result: value }), errorFacts);
    if (error?.message === null && came.error !== undefined) came.error.message = null;
    check(`${api}/${id}`, came, error === undefined ? { result } : { error });
  }

  for (const { id, action, params, exchanges, items, error } of pagination) {
    const { sent, transport } = script(exchanges);
    const came = [];
    let failure = null;
    try {
      const paginator = new Client(optionsOf(client, { transport })).paginate[inCamelCase(action)](params);
      for await (const item of paginator) came.push(item);
    } catch (cause) {
      failure = cause instanceof PaginatorError ? "repeated" : String(cause);
    }
    const asked = sent.map(({ url, body = "" }) =>
      pairsOf(`${url.split("?")[1] ?? ""}&${body}`).filter(([name]) => name !== "RegionId"),
    );
    const wanted = exchanges.map(({ params: each }) =>
      pairsOf(new URLSearchParams(each)).filter(([name]) => name !== "RegionId"),
    );
    check(`${api}/${id}`, { asked, items: came, error: failure }, { asked: wanted, items, error });
  }

  for (const { id, waiter, params, exchanges, delays, outcome } of waiters) {
    const { transport } = script(exchanges);
    const own = new Client(optionsOf(client, { transport }));
    const name = waiter.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const came = await own.waitUntil[name](params).then(
      () => "success",
      (cause) => (cause instanceof WaiterError ? cause.reason : "error"),
    );
    check(`${api}/${id}`, { outcome: came, delays: fixed.pauses }, { outcome, delays });
  }
}

function errorFacts(cause) {
  if (!(cause instanceof ApiError)) return { other: String(cause) };
  const { code, status, requestId = null, retry, retryAfter = null, message } = cause;
  return { error: { code, status, requestId, retry, retryAfter, message } };
}

/** An Action that sends whatever it is given. */
function freeAction(name, version, method, more = {}) {
  const api = { product: "Test", version, endpoint: "test.aliyuncs.com" };
  return { api, name, ...(method === "GET" && { method }), response: {}, validate: () => [], ...more };
}

async function runEncoding({ percent, flat, signatures }) {
  const client = {
    regionId: "cn-hangzhou",
    accessKeyId: "a",
    accessKeySecret: "b",
    date: "2026-01-02T03:04:05Z",
    nonce: "n",
  };
  const queryOf = async (params) => {
    const { sent, transport } = script([{ body: {} }]);
    await new RpcClient(optionsOf(client, { transport })).call(freeAction("Try", "2026-01-01"), params);
    return targetOf(sent[0]).slice(2);
  };
  for (const [index, { text, encoded }] of percent.entries()) {
    check(`encoding/percent-${index + 1}`, await queryOf({ T: text }), `T=${encoded}`);
  }
  for (const { id, params, pairs } of flat) check(`encoding/${id}`, pairsOf(await queryOf(params)), pairs);
  for (const {
    id,
    signer,
    method,
    host,
    action,
    version,
    query,
    body,
    parameters: _,
    date,
    nonce,
    signature,
    ...key
  } of signatures) {
    // The older scheme adds parameters of its own, so that its published vector cannot be sent by a client.
    if (signer === "v1") continue;
    const { sent, transport } = script([{ body: {} }]);
    const traits = Object.fromEntries(body.map(([name]) => [name, { in: "body" }]));
    const rpc = new RpcClient(
      optionsOf({ ...client, ...key, date, nonce }, { transport, endpoint: `https://${host}`, signer }),
    );
    await rpc.call(
      freeAction(action, version, method, { parameters: traits }),
      Object.fromEntries([...query, ...body]),
    );
    check(`encoding/${id}`, sent[0].headers.authorization.split("Signature=")[1], signature);
  }
}

for (const file of readdirSync(folder).sort()) {
  const read = () => JSON.parse(readFileSync(join(folder, file), "utf8"));
  if (file === "encoding.json") await runEncoding(read());
  else if (file.endsWith(".json") && file !== "schema.json" && file !== "coverage.json") await runApi(read());
}
process.stdout.write(`${JSON.stringify({ language: "TypeScript", passed: passed.length, failed })}\n`);
