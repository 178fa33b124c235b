import { chmodSync, cpSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../cases/spec-root.js";
import { fixture } from "../compare/fixture.js";
import { Consumer, modelIn, specFolder } from "./consumer.js";

const CREATE = `import { WebClient } from "slb-sdk/web";

const web = new WebClient({ regionId: "cn-hangzhou" });
/** How much fits. */
const Bandwith = 5;

export async function create(name: string) {
  const { ListenerID, State } = await web.createListener({
    Port: 80,
    Bandwith, // as much as there is
    IdleTimeout: "15",
    AclType: "whitelist",
    Tags: [{ Key: "name", Val: name }],
  });
  return State === "on" ? ListenerID : undefined;
}
`;
const CREATED = CREATE.replace("{ ListenerID, State }", "{ ListenerId: ListenerID, State }")
  .replace("    Bandwith,", "    Bandwidth: Bandwith,")
  .replace('"15"', "15")
  .replace('"whitelist"', '"white"')
  .replace("Val:", "Value:")
  .replace('"on"', '"running"');
const LIST = `import { createRules, paginateDescribeListeners } from "slb-sdk/web/actions";
import type { RpcClient } from "slb-sdk";

export async function addRules(client: RpcClient, path: string) {
  for await (const { ListenerId } of paginateDescribeListeners(client)) {
    await createRules(client, { ListenerId, RuleList: [{ RuleName: "all", Url: path }] });
  }
}
`;
const STOP = `import { WebClient } from "slb-sdk/web";

export const stop = (web: WebClient, id: string) => web.stopListener({ ListenerId: id });
`;

const [older, newer] = [modelIn(specFolder("old")), modelIn(specFolder("new"))];
let consumer: Consumer;
beforeAll(() => {
  consumer = new Consumer({}).install(older);
});
beforeEach(() => {
  rmSync(join(consumer.folder, "src"), { recursive: true, force: true });
  consumer.write({ "src/create.ts": CREATE, "src/inner/list.ts": LIST });
});
afterAll(() => consumer.remove());

describe("without --write", () => {
  test("shows what it would do, and does nothing", () => {
    consumer.write({ "src/stop.ts": STOP });
    const { code, stdout, stderr } = consumer.migrate(["src"]);
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "--- a/src/create.ts",
      "+++ b/src/create.ts",
      "@@ -5,12 +5,12 @@",
      " const Bandwith = 5;",
    ]);
    expect(stdout).toContain("+++ b/src/inner/list.ts");
    expect(stderr)
      .toBe(`src/stop.ts:3:57 warning action-removed: web.StopListener is gone. It cannot be called any more.
  3 | export const stop = (web: WebClient, id: string) => web.stopListener({ ListenerId: id });
    |                                                         ^^^^^^^^^^^^
  hint: call another Action; nothing is declared to take its place

1 warning in 1 file
2 files would be rewritten; do it with --write.
`);
    expect(consumer.read("src/create.ts")).toBe(CREATE);
  });

  test("rewrites only the files that are named", () => {
    const { code, stdout } = consumer.migrate(["src/inner/list.ts"]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("create.ts");
  });
});

describe("with --write", () => {
  test("the code compiles with the newer SDK, and a second run finds nothing", async () => {
    expect(await consumer.compile()).toEqual([]);
    const first = consumer.migrate(["src"], { write: true });
    expect(first).toEqual({ code: 0, stdout: "", stderr: "2 files rewritten.\n" });
    expect(consumer.read("src/create.ts")).toBe(CREATED);
    expect(consumer.migrate(["src"], { write: true })).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing is to be rewritten.\n",
    });
    expect(consumer.read("src/create.ts")).toBe(CREATED);
    const moved = new Consumer({ "src/create.ts": CREATED, "src/list.ts": consumer.read("src/inner/list.ts") });
    try {
      expect(await moved.install(newer).compile()).toEqual([]);
    } finally {
      moved.remove();
    }
  });

  test("line ends, the mark of the byte order, permissions and links stay", () => {
    const windows = `\ufeff${CREATE.replaceAll("\n", "\r\n")}`;
    consumer.write({ "src/create.ts": windows });
    chmodSync(join(consumer.folder, "src/create.ts"), 0o755);
    symlinkSync("create.ts", join(consumer.folder, "src/link.ts"));
    expect(consumer.migrate(["src/link.ts"], { write: true }).code).toBe(0);
    expect(consumer.read("src/create.ts")).toBe(`\ufeff${CREATED.replaceAll("\n", "\r\n")}`);
    expect(statSync(join(consumer.folder, "src/create.ts")).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(consumer.folder, "src/link.ts"), "utf8")).toContain("Bandwidth");
  });

  test("places that remain are those of the text that was written", () => {
    consumer.write({ "src/create.ts": CREATE.replace('"15",', '"15", Group: "g",') });
    const { code, stderr } = consumer.migrate(["src/create.ts"], { write: true });
    expect(code).toBe(1);
    expect(stderr).toContain("src/create.ts:11:22 warning parameter-removed");
    expect(stderr).toContain('11 |     IdleTimeout: 15, Group: "g",');
  });
});

describe("files that cannot be migrated", () => {
  test("do not parse, and stay as they are beside others", () => {
    consumer.write({ "src/broken.ts": `${CREATE}\nconst = 5;\n` });
    const { code, stderr } = consumer.migrate(["src"], { write: true });
    expect(code).toBe(1);
    expect(stderr).toContain("src/broken.ts:18:7 error syntax-error: The file does not parse:");
    expect(stderr).toContain("2 files rewritten.");
    expect(consumer.read("src/broken.ts")).toContain("Bandwith,");
  });

  test("have no SDK", () => {
    const bare = new Consumer({ "src/create.ts": CREATE });
    try {
      const { code, stdout, stderr } = bare.migrate(["src"], { write: true });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain('src/create.ts:1:27 error unresolved-sdk: "slb-sdk/web" cannot be found from here');
      expect(stderr).toContain("install the slb-sdk that the code is written for first");
    } finally {
      bare.remove();
    }
  });

  test("are not UTF-8", () => {
    consumer.write({ "src/create.ts": Buffer.from([0x61, 0xff, 0xfe, 0x0a]) });
    expect(consumer.migrate(["src/create.ts"]).stderr).toContain("src/create.ts:1:1 error unreadable-file");
  });

  test("have the newer SDK beside them already", () => {
    const late = new Consumer({ "src/list.ts": LIST, "src/create.ts": CREATE }).install(newer);
    try {
      const { code, stderr } = late.migrate(["src"]);
      expect(code).toBe(1);
      expect(stderr).toContain("The installed slb-sdk is not the one of --from: it lacks web.");
    } finally {
      late.remove();
    }
  });
});

describe("a call that is wrong", () => {
  const refused = (names: readonly string[], choice: { from?: string; to?: string } = {}) => {
    const { code, stdout, stderr } = consumer.migrate(names, choice);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    return stderr;
  };

  test("names no file", () => {
    expect(refused(["src/creat.ts"])).toBe(
      'There is no file or folder "src/creat.ts". Did you mean "src/create.ts"?\n',
    );
    expect(refused(["nowhere/at/all.ts"])).toBe('There is no file or folder "nowhere/at/all.ts".\n');
    expect(refused(["package.json"])).toBe('"package.json" is neither TypeScript nor JavaScript.\n');
    expect(refused(["node_modules/slb-sdk/dist"])).toBe(
      'There is no TypeScript file in "node_modules/slb-sdk/dist".\n',
    );
  });

  test("names no spec, or one with mistakes", () => {
    expect(refused(["src"], { from: "v1" })).toContain('There is neither a folder nor a git revision "v1".');
    const broken = temporaryFolder();
    cpSync(specFolder("new"), broken, { recursive: true });
    rmSync(join(broken, "spec/web/service.yaml"));
    expect(refused(["src"], { to: broken })).toContain("missing-service-file");
  });

  test("has the two specs the wrong way round", () => {
    expect(refused(["src"], { from: specFolder("new"), to: specFolder("old") })).toBe(
      '--from is newer than --to: it has "black" in place of "blacklist". Swap the two.\n',
    );
  });

  test("has a tsconfig.json that cannot be read", () => {
    consumer.write({ "src/tsconfig.json": "{" });
    expect(refused(["src/create.ts"])).toContain("src/tsconfig.json: ");
  });
});

describe("projects", () => {
  test("files without a tsconfig.json are read as modern ones", () => {
    const plain = new Consumer({ "src/create.ts": CREATE, "src/old.mjs": CREATE.replace("name: string", "name") });
    rmSync(join(plain.folder, "tsconfig.json"));
    try {
      const { code, stderr } = plain.install(older).migrate(["src/create.ts", "src/old.mjs"], { write: true });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "2 files rewritten.\n" });
      expect(plain.read("src/old.mjs")).toContain("Bandwidth: Bandwith");
    } finally {
      plain.remove();
    }
  });

  test("a tsconfig.json may only refer to those that have the files", () => {
    const strict = JSON.parse(consumer.read("tsconfig.json")) as { compilerOptions: object };
    const many = new Consumer({
      "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "./tsconfig.app.json" }] }),
      "tsconfig.app.json": JSON.stringify({
        compilerOptions: {
          ...strict.compilerOptions,
          module: "esnext",
          moduleResolution: "bundler",
          paths: { "@/*": ["./src/*"] },
        },
        include: ["src"],
      }),
      "src/width.ts": `import type { CreateListenerRequest } from "slb-sdk/web";\nexport const request: CreateListenerRequest = { Port: 80 };\n`,
      "src/app.ts": `import { request } from "@/width";\nrequest.Bandwith = 5;\n`,
    });
    try {
      expect(many.install(older).migrate(["src/app.ts"], { write: true }).code).toBe(0);
      expect(many.read("src/app.ts")).toContain("request.Bandwidth = 5");
    } finally {
      many.remove();
    }
  });
});

test("CreateLoadBalancerHTTPSListener from the guide of 2018 to the page of 2026", async () => {
  const [from, to] = [fixture("2018"), fixture("2026")];
  const code = `import { SlbClient, type CreateLoadBalancerHTTPSListenerRequest } from "slb-sdk/slb";

const common = { HealthCheck: "off", StickySession: "off" } as const;
const request: CreateLoadBalancerHTTPSListenerRequest = {
  ...common,
  LoadBalancerId: "lb-1",
  ListenerPort: 443,
  BackendServerPort: 80,
  Bandwidth: -1,
  ServerCertificateId: "c-1",
  IdleTimeout: "15",
  RequestTimeout: \`\${30 * 2}\`,
  HealthCheckHttpCode: "http_2xx,http_3xx",
  AclStatus: "on",
  AclType: "whitelist",
  AclId: "acl-1",
};
export const answer = new SlbClient().createLoadBalancerHTTPSListener(request);
`;
  const site = new Consumer({ "src/site.ts": code }).install(modelIn(from));
  try {
    expect(await site.compile()).toEqual([]);
    const outcome = site.migrate(["src"], { from, to, write: true });
    expect(outcome.stderr).toBe(
      "Policies, firewalls or regions are concerned too, by slb.CreateLoadBalancerHTTPSListener.authorization: " +
        "`slbgen diff` tells how.\n1 file rewritten.\n",
    );
    expect(outcome.code).toBe(0);
    expect(site.read("src/site.ts")).toBe(
      code
        .replace('"15"', "15")
        .replace("`${30 * 2}`", "30 * 2")
        .replace('"http_2xx,http_3xx"', '["http_2xx", "http_3xx"]')
        .replace('"whitelist"', '"white"'),
    );
    expect(await site.install(modelIn(to)).compile()).toEqual([]);
  } finally {
    site.remove();
  }
});
