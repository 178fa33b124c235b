/** Programs taken from what users read: every TypeScript sample compiles, those of the package's README run. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PACKAGE } from "./built-sdk.js";
import { run } from "./child.js";
import { KEYS, type StandIn, startStandIn } from "./stand-in/server.js";
import { typeCheck } from "../types/type-check.js";

const README = "templates/typescript/README.md";
const DOCS = "generated/docs";

const folder = mkdtempSync(join(tmpdir(), "slb-sdk-docs-"));
let service: StandIn;

beforeAll(async () => {
  service = await startStandIn();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(fileURLToPath(PACKAGE), join(folder, "node_modules/slb-sdk"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Sample {
  /** A file name: `CreateRules.2.ts`. */
  readonly name: string;
  readonly text: string;
}

function samples(path: string): Sample[] {
  const page = path.split("/").slice(2).join(".").replace(/\.md$/, "");
  const found = [...readFileSync(path, "utf8").matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gms)];
  return found.map(([, text = ""], index) => ({ name: `${page}.${index + 1}.ts`, text }));
}

/** The samples on the pages of an API. */
function samplesOf(api: string): Sample[] {
  const pages = existsSync(DOCS) ? readdirSync(`${DOCS}/${api}`) : [];
  return pages.filter((name) => name.endsWith(".md")).flatMap((name) => samples(`${DOCS}/${api}/${name}`));
}

/** A sample that only names its parameters, `createRules({ ListenerPort })`, with what it leaves to the reader. */
function withDeclarations(text: string): string {
  const [, method, names] = /await slb\.(\w+)\(\{\s+(\w+(?:,\s+\w+)*),?\s+\}\);/.exec(text) ?? [];
  if (method === undefined || names === undefined || text.includes(`const { ${names}`)) return text;
  const params = `NonNullable<Parameters<SlbClient["${method}"]>[0]>`;
  const declarations = names.split(/,\s+/).map((name) => `declare const ${name}: NonNullable<${params}["${name}"]>;`);
  return [text, ...declarations].join("\n");
}

it("every sample of README and docs compiles as it stands", { timeout: 60_000 }, async () => {
  // Where values decide what else is required, as in other APIs, no declarations complete a sample that only names them.
  const others = ["alb", "ens", "nlb"].flatMap(samplesOf).filter(({ text }) => text.includes("const result"));
  const all = [...samples(README), ...samplesOf("slb"), ...others];
  expect(all.length).toBeGreaterThan(150);
  mkdirSync(join(folder, "samples"));
  for (const { name, text } of all) writeFileSync(join(folder, "samples", name), withDeclarations(text));
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "nodenext",
    moduleDetection: "force",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["samples"] }));
  expect(await typeCheck(join(folder, "tsconfig.json"))).toEqual([]);
});

it("the samples of the README do what it says", async () => {
  service.script = () => undefined;
  const outcome: string[] = [];
  for (const { name, text } of samples(README)) {
    // The one thing that is not in the README: where the service is.
    const local = text.replaceAll('regionId: "cn-hangzhou"', "$&, endpoint: process.env.ENDPOINT");
    writeFileSync(join(folder, `${name}.mjs`), (await transform(local, { loader: "ts" })).code);
    const before = service.received.length;
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: "testid",
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: KEYS.testid.secret,
      ENDPOINT: service.url,
    };
    const printed = await run(process.execPath, ["--input-type=module", "-e", `import "./${name}.mjs"`], {
      cwd: folder,
      env,
    });
    const sent = service.received.slice(before).map(({ headers }) => headers["x-acs-action"]);
    outcome.push(`${name}: ${sent.join(", ")}\n${printed}`);
  }
  expect(outcome.join("\n").replaceAll(/127\.0\.0\.1:\d+ after \d+ ms/g, "HOST after N ms")).toMatchInlineSnapshot(`
    "README.1.ts: CreateLoadBalancer, DescribeLoadBalancerAttribute

    README.2.ts: DescribeLoadBalancers

    README.3.ts: DeleteLoadBalancer

    README.4.ts: DescribeLoadBalancers

    README.5.ts: CreateLoadBalancer, DescribeLoadBalancers

    README.6.ts: CreateRules
    Nothing is wrong with it: true

    README.7.ts: DescribeLoadBalancers
    DescribeLoadBalancers attempt 1
    HTTP 200
    DescribeLoadBalancers: HTTP 200 from HOST after N ms. 1

    README.8.ts: 
    error Bandwith unknown Bandwith is not a parameter of this Action. Did you mean Bandwidth?
    error VSwitchId intranet-vswitch VSwitchId is required when AddressType is "intranet". A private instance stands in a vSwitch.
    warning LoadBalancerSpec spec-needed LoadBalancerSpec is required unless InstanceChargeType is "PayByCLCU". Without it the request asks for a shared-performance instance; these are not sold any more.

    README.9.ts: CreateLoadBalancer

    README.10.ts: CreateLoadBalancer

    README.11.ts: DescribeLoadBalancers, DescribeLoadBalancerAttribute, DescribeLoadBalancerAttribute, DescribeLoadBalancerAttribute, DescribeLoadBalancerAttribute
    web is active
    web is active
    web is active
    web is active
    "
  `);
});
