import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { alternating, processTime } from "./measure.mjs";
import { inScratchFolder, ROOT } from "./scratch.mjs";

/** Of a process that goes on calling, and of one that has just begun, most of whose time goes into compiling. */
const REQUESTS = 20_000;
const FIRST_REQUESTS = 2000;
const FOLDER = join(ROOT, "test/bench/provider-sdk");

/** ALB's CreateListener by our SDK and by the provider's own: CPU, start, size, and the time to check the types of a caller. */
export async function providerSdk() {
  return [
    ...(await cpuPerRequest()),
    ...inScratchFolder(installed(coldStart)),
    bundle(),
    inScratchFolder(installed(typeCheck)),
  ];
}

/** Microseconds of CPU for a request with 32 in flight, to a server in another process. */
async function cpuPerRequest() {
  const server = spawn(process.execPath, [join(FOLDER, "server.mjs")], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  try {
    const port = await new Promise((resolve) => server.stdout.once("data", (data) => resolve(String(data).trim())));
    const load = (which, requests) => () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [join(FOLDER, "load.mjs"), which, port, requests]);
      if (status !== 0) throw new Error(`the load of ${which} failed: ${stderr}`);
      return Number(stdout);
    };
    const [ours, theirs] = alternating(3, [load("ours", REQUESTS), load("theirs", REQUESTS)]);
    const [oursFirst, theirsFirst] = alternating(5, [load("ours", FIRST_REQUESTS), load("theirs", FIRST_REQUESTS)]);
    return [
      row("CPU of a request, 32 in flight / provider's SDK", 0.6, ours, theirs, "µs"),
      { ...row("  of the first 2,000", 0.6, oursFirst, theirsFirst, "µs"), target: "" },
    ];
  } finally {
    server.kill();
  }
}

/** A process that imports the SDK and makes a client, against one that does nothing. */
function coldStart(folder) {
  const program = (name, text) => {
    writeFileSync(join(folder, name), text);
    return () => processTime([name], folder);
  };
  const options =
    '{ regionId: "cn-hangzhou", accessKeyId: "a", accessKeySecret: "b", credentials: { accessKeyId: "a", accessKeySecret: "b" } }';
  const [empty, ours, theirs] = alternating(15, [
    program("empty.mjs", ""),
    program("ours.mjs", `import { AlbClient } from "slb-sdk/alb"; new AlbClient(${options});`),
    program("theirs.cjs", `const { default: Client } = require("@alicloud/alb20200616"); new Client(${options});`),
  ]);
  return [
    row("start with a client of ALB / empty process", 1.15, ours, empty, "ms"),
    { ...row("  the provider's SDK", 1.15, theirs, empty, "ms"), target: "" },
  ];
}

/** A minified bundle for Node that makes one call. */
function bundle() {
  const size = (contents) =>
    buildSync({
      stdin: { contents, resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: "cjs",
      platform: "node",
      write: false,
    }).outputFiles[0].contents.length;
  const ours = size(`import { RpcClient } from "slb-sdk"; import { createListener } from "slb-sdk/alb/actions";
    export const call = (options, params) => createListener(new RpcClient(options), params);`);
  const theirs = size(`import Client, { CreateListenerRequest } from "@alicloud/alb20200616";
    export const call = (options, params) => new Client(options).createListener(new CreateListenerRequest(params));`);
  return {
    name: "  bundle of one call for Node, bytes",
    target: "",
    measured: ours.toLocaleString("en"),
    met: true,
    details: `the provider's SDK: ${theirs.toLocaleString("en")}`,
  };
}

/** `tsc --noEmit` over a file that makes the call. */
function typeCheck(folder) {
  const check = (name, text) => {
    writeFileSync(join(folder, name), text);
    const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
    // Their own declarations do not pass without skipLibCheck.
    return () =>
      processTime(
        [
          tsc,
          "--noEmit",
          "--strict",
          "--skipLibCheck",
          "--esModuleInterop",
          "--module",
          "nodenext",
          "--target",
          "es2022",
          "--types",
          "node",
          name,
        ],
        folder,
      );
  };
  const request = '{ LoadBalancerId: "alb-1", ListenerProtocol: "HTTP", ListenerPort: 80, DefaultActions: [] }';
  const theirs = '{ loadBalancerId: "alb-1", listenerProtocol: "HTTP", listenerPort: 80, defaultActions: [] }';
  const [mine, other] = alternating(5, [
    check(
      "ours.mts",
      `import { AlbClient } from "slb-sdk/alb"; export const answer = new AlbClient().createListener(${request});`,
    ),
    check(
      "theirs.cts",
      `import Client, { CreateListenerRequest } from "@alicloud/alb20200616";
       export const answer = (client: Client) => client.createListener(new CreateListenerRequest(${theirs}));`,
    ),
  ]);
  return row("tsc over a caller / over one of the provider's SDK", 1, mine, other, "ms");
}

/** A folder in which both packages are installed as users have them. */
function installed(work) {
  return (folder) => {
    const modules = join(folder, "node_modules");
    mkdirSync(modules);
    for (const part of ["package.json", "dist"]) {
      cpSync(join(ROOT, "generated/typescript", part), join(modules, "slb-sdk", part), { recursive: true });
    }
    for (const name of ["@alicloud", "@types"]) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    return work(folder);
  };
}

function row(name, limit, ours, other, unit) {
  return {
    name,
    target: `<= ${limit}`,
    measured: (ours / other).toFixed(3),
    met: ours <= limit * other,
    details: `${ours.toFixed(1)} ${unit} / ${other.toFixed(1)} ${unit}`,
  };
}
