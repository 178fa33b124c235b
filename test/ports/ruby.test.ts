/** The worked example of the guide to ports: a Ruby port of nlb, made through the same door as any other. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/pipeline.js";
import { temporaryFolder } from "../cases/spec-root.js";
import { ROOT } from "../types/type-check.js";
import { realModel as model } from "../real-model.js";

const EXAMPLE = join(ROOT, "examples/ruby");
const hasRuby = spawnSync("ruby", ["--version"]).error === undefined;

/** The files of the example by their paths. */
const parts = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(EXAMPLE.length + 1));

/** The port of nlb, and vectors beside it; their folder. */
async function generated(): Promise<string> {
  const root = temporaryFolder();
  const { diagnostics } = await generate(root, model, { apis: ["nlb"], targets: ["vectors"], folders: [EXAMPLE] });
  expect(diagnostics).toEqual([]);
  return join(root, "generated");
}

function ruby(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("ruby", ["-w", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("it is templates, a description and a runtime, in fewer than 300 lines", () => {
  const lines = parts.map((path) => readFileSync(join(EXAMPLE, path), "utf8").split("\n").length - 1);
  expect(parts.filter((path) => !/\.(hbs|yaml|rb)$/.test(path))).toEqual([]);
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThan(300);
});

describe.skipIf(!hasRuby)(hasRuby ? "with ruby" : "skipped, no ruby in PATH", () => {
  test("it agrees with every request and validation vector of nlb", { timeout: 60_000 }, async () => {
    const folder = await generated();
    const { status, stdout, stderr } = ruby(
      join(ROOT, "test/ports/ruby-vectors.rb"),
      join(folder, "ruby"),
      join(folder, "vectors"),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { requests, validation } = JSON.parse(readFileSync(join(folder, "vectors/nlb.json"), "utf8")) as {
      requests: unknown[];
      validation: unknown[];
    };
    const count = requests.length + validation.length;
    expect(count).toBeGreaterThan(250);
    expect(JSON.parse(stdout)).toEqual({ language: "Ruby", passed: count, failed: [] });
  });

  test("its client calls a service", { timeout: 60_000 }, async () => {
    const folder = await generated();
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers["x-acs-action"]}`);
      const isKnown = request.url?.includes("lsn-1") ?? false;
      response.writeHead(isKnown ? 200 : 404);
      response.end(
        JSON.stringify(isKnown ? { ListenerPort: 80 } : { Code: "ResourceNotFound.listener", Message: "None." }),
      );
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const script = `
      require ${JSON.stringify(join(folder, "ruby/nlb"))}
      # The example speaks TLS to real hosts only.
      class Local < Nlb::Client
        def send_signed(action, signed)
          Net::HTTP.start("127.0.0.1", ${port}) { |http| http.send_request(action.http_method, signed.target, signed.body, signed.headers) }
        end
      end
      client = Local.new(region_id: "cn-hangzhou", credentials: Slb::Credentials.new("id", "secret"))
      puts client.get_listener_attribute(ListenerId: "lsn-1")["ListenerPort"]
      begin
        client.get_listener_attribute(ListenerId: "lsn-2")
      rescue Slb::ApiError => e
        puts e.message
      end
      begin
        client.get_listener_attribute(DryRun: "yes")
      rescue Slb::ValidationError => e
        puts e.message
      end`;
    // The server answers in this process, so Ruby must not block it.
    const { spawn } = await import("node:child_process");
    const child = spawn("ruby", ["-e", script]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
    await new Promise((done) => child.on("close", done));
    server.close();
    expect(output).toBe(
      "80\nResourceNotFound.listener: None.\nListenerId is required. DryRun must be true or false.\n",
    );
    expect(seen.map((line) => line.replace(/\?.*(?= )/, "?…"))).toEqual(Array(2).fill("POST /?… GetListenerAttribute"));
  });
});
