export interface Form {
  readonly title: string;
  /** What every file has before it: `HEAD`, unless something else is said. */
  readonly head?: string;
  readonly before: string;
  /** The same where nothing is rewritten. */
  readonly after?: string;
  /** `<line> <code> <text>` of what is told. */
  readonly remaining?: readonly string[];
  /** Files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
}

export const HEAD = `import { ApiError, isApiError, WebClient, type CreateListenerRequest, type CreateListenerResponse } from "slb-sdk/web";
declare const web: WebClient;
export type Used = [ApiError, typeof isApiError, CreateListenerRequest, CreateListenerResponse, typeof web];
`;

export const FORMS: readonly Form[] = [
  // Parameters
  {
    title: "a literal that is passed",
    before: `await web.createListener({ Port: 80, Bandwith: 5 });\n`,
    after: `await web.createListener({ Port: 80, Bandwidth: 5 });\n`,
  },
  {
    title: "comments, odd spaces and quotes stay",
    before: `await web.createListener( {Port:80,  'Bandwith' /* wide */ : 5, // enough\n } )\n`,
    after: `await web.createListener( {Port:80,  'Bandwidth' /* wide */ : 5, // enough\n } )\n`,
  },
  {
    title: "members of structures and of elements",
    before: `await web.createListener({ Port: 80, Check: { Uri: "/", Interval: "5" }, Tags: [{ Key: "a", Val: "b" }] });\n`,
    after: `await web.createListener({ Port: 80, Check: { Path: "/", Interval: 5 }, Tags: [{ Key: "a", Value: "b" }] });\n`,
  },
  {
    title: "a typed variable",
    before: `export const request: CreateListenerRequest = { Port: 80, Bandwith: 5 };\nrequest.Bandwith = 6;\nrequest["Bandwith"] = 7;\nrequest?.Bandwith?.toFixed();\n`,
    after: `export const request: CreateListenerRequest = { Port: 80, Bandwidth: 5 };\nrequest.Bandwidth = 6;\nrequest["Bandwidth"] = 7;\nrequest?.Bandwidth?.toFixed();\n`,
  },
  {
    title: "satisfies",
    before: `export const request = { Port: 80, Bandwith: 5 } satisfies CreateListenerRequest;\n`,
    after: `export const request = { Port: 80, Bandwidth: 5 } satisfies CreateListenerRequest;\n`,
  },
  {
    title: "a shorthand property",
    before: `const Bandwith = 5;\nawait web.createListener({ Port: 80, Bandwith });\n`,
    after: `const Bandwith = 5;\nawait web.createListener({ Port: 80, Bandwidth: Bandwith });\n`,
  },
  {
    title: "a computed key",
    before: `await web.createListener({ Port: 80, ["Bandwith"]: 5 });\n`,
    after: `await web.createListener({ Port: 80, ["Bandwidth"]: 5 });\n`,
  },
  {
    title: "a spread literal, and one under a condition",
    before: `declare const wide: boolean;\nawait web.createListener({ Port: 80, ...{ Bandwith: 5 }, ...(wide ? { Bandwith: 6 } : {}) });\n`,
    after: `declare const wide: boolean;\nawait web.createListener({ Port: 80, ...{ Bandwidth: 5 }, ...(wide ? { Bandwidth: 6 } : {}) });\n`,
  },
  {
    title: "a spread constant",
    before: `const common = { Bandwith: 5, IdleTimeout: "9" };\nawait web.createListener({ ...common, Port: 80 });\n`,
    after: `const common = { Bandwidth: 5, IdleTimeout: 9 };\nawait web.createListener({ ...common, Port: 80 });\n`,
  },
  {
    title: "a constant that is passed and read",
    before: `const params = { Port: 80, Bandwith: 5, Tags: [{ Key: "a", Val: "b" }] };\nparams.Bandwith += 1;\nawait web.createListener(params);\n`,
    after: `const params = { Port: 80, Bandwidth: 5, Tags: [{ Key: "a", Value: "b" }] };\nparams.Bandwidth += 1;\nawait web.createListener(params);\n`,
  },
  {
    title: "a constant with other uses",
    before: `const params = { Port: 80, Bandwith: 5 };\nconst other: { Bandwith: number } = params;\nawait web.createListener(params);\nother.Bandwith = 4;\n`,
    remaining: ["3 own-type params"],
  },
  {
    title: "a value of an own type",
    before: `interface Own { Port: number; Bandwith: number }\nexport const create = (own: Own) => web.createListener(own);\n`,
    remaining: ["2 own-type own"],
  },
  {
    title: "a list of an own type, and a list that is made in place",
    before: `const tags = ["a"].map((name) => ({ Key: name, Val: name }));
await web.createListener({ Port: 80, Tags: tags });
await web.createListener({ Port: 80, Tags: ["a"].map((name) => ({ Key: name, Val: name })) });
`,
    remaining: ["2 own-type tags", `3 own-type ["a"].map((name) => ({ Key: name, Val: name }))`],
  },
  {
    title: "a function that returns a request",
    before: `export function request(): CreateListenerRequest {\n  return { Port: 80, Bandwith: 5 };\n}\nexport const other = (): Partial<CreateListenerRequest> => ({ Bandwith: 5 });\n`,
    after: `export function request(): CreateListenerRequest {\n  return { Port: 80, Bandwidth: 5 };\n}\nexport const other = (): Partial<CreateListenerRequest> => ({ Bandwidth: 5 });\n`,
  },
  {
    title: "generics with request types",
    before: `function make<T extends CreateListenerRequest>(request: T): T {\n  return request;\n}\nmake({ Port: 80, Bandwith: 5 });\nconst list = new Array<CreateListenerRequest>();\nlist.push({ Port: 80, Bandwith: 5 });\n`,
    after: `function make<T extends CreateListenerRequest>(request: T): T {\n  return request;\n}\nmake({ Port: 80, Bandwidth: 5 });\nconst list = new Array<CreateListenerRequest>();\nlist.push({ Port: 80, Bandwidth: 5 });\n`,
  },
  {
    title: "types made of the SDK's",
    before: `type Width = CreateListenerRequest["Bandwith"];\ntype Both = Pick<CreateListenerRequest, "Port" | "Bandwith">;\ntype Params = NonNullable<Parameters<WebClient["createListener"]>[0]["Bandwith"]>;\nexport const all: [Width, Both, Params] = [1, { Port: 1, Bandwith: 2 }, 3];\n`,
    after: `type Width = CreateListenerRequest["Bandwidth"];\ntype Both = Pick<CreateListenerRequest, "Port" | "Bandwidth">;\ntype Params = NonNullable<Parameters<WebClient["createListener"]>[0]["Bandwidth"]>;\nexport const all: [Width, Both, Params] = [1, { Port: 1, Bandwidth: 2 }, 3];\n`,
  },
  {
    title: "an alias of the client, and of the type",
    before: `const client = web;\ntype Request = CreateListenerRequest;\nconst request: Request = { Port: 80, Bandwith: 5 };\nawait client.createListener({ ...request, Bandwith: 6 });\n`,
    after: `const client = web;\ntype Request = CreateListenerRequest;\nconst request: Request = { Port: 80, Bandwidth: 5 };\nawait client.createListener({ ...request, Bandwidth: 6 });\n`,
  },
  {
    title: "the same name elsewhere stays",
    before: `interface Mine { Bandwith: number; Val: string }\nconst mine: Mine = { Bandwith: 5, Val: "get" };\nexport const Bandwith = mine.Bandwith;\nexport const { Val } = mine;\nexport const AclType = "whitelist";\nexport const text = { Bandwith: "Bandwith", IdleTimeout: "15" };\n`,
  },
  {
    title: "both names at once",
    before: `const request = { Port: 80, Bandwith: 5, Bandwidth: 6 };\nawait web.createListener(request);\n`,
    remaining: ["1 name-taken Bandwith"],
  },
  {
    title: "a key that is only known later",
    before: `export const read = (request: CreateListenerRequest, key: "Bandwith" | "Port") => request[key];\nexport const has = (request: CreateListenerRequest) => "Bandwith" in request;\n`,
    after: `export const read = (request: CreateListenerRequest, key: "Bandwith" | "Port") => request[key];\nexport const has = (request: CreateListenerRequest) => "Bandwidth" in request;\n`,
    remaining: ["1 parameter-renamed key"],
  },
  {
    title: "an interface that says it again",
    before: `export interface Mine extends CreateListenerRequest {\n  Bandwith: number;\n}\n`,
    remaining: ["2 parameter-renamed Bandwith: number;"],
  },
  {
    title: "what has no type",
    before: `declare const anything: any;\nanything.Bandwith = 5;\nconst { ListenerID } = anything;\nawait web.createListener(anything);\nawait anything.createRules({ Bandwith: ListenerID });\n`,
    remaining: [
      "2 unknown-type anything",
      "3 unknown-type ListenerID",
      "4 unknown-type anything",
      "5 unknown-type createRules",
    ],
  },
  {
    title: "a parameter that is gone",
    before: `await web.createListener({ Port: 80, Group: "g" });\n`,
    remaining: ["1 parameter-removed Group"],
  },
  {
    title: "a parameter that is needed now",
    before: `await web.setRule({ RuleId: "r-1", Url: "/" });\nconst change = { RuleId: "r-1" };\nawait web.setRule(change);\n`,
    remaining: [`1 required-parameter-added { RuleId: "r-1", Url: "/" }`, "3 required-parameter-added change"],
  },
  // Responses
  {
    title: "destructuring of a response",
    before: `const { ListenerID, Parts: [first] } = await web.createListener({ Port: 80 });\nconst { ListenerID: id, ...rest } = await web.createListener({ Port: 80 });\nconst { PartID = id } = first ?? {};\nexport default [ListenerID, PartID, rest];\n`,
    after: `const { ListenerId: ListenerID, Parts: [first] } = await web.createListener({ Port: 80 });\nconst { ListenerId: id, ...rest } = await web.createListener({ Port: 80 });\nconst { PartId: PartID = id } = first ?? {};\nexport default [ListenerID, PartID, rest];\n`,
  },
  {
    title: "destructuring by assignment and of parameters",
    before: `let id = "";\n({ ListenerID: id } = await web.createListener({ Port: 80 }));\nexport const name = ({ ListenerID }: CreateListenerResponse) => id + ListenerID;\n`,
    after: `let id = "";\n({ ListenerId: id } = await web.createListener({ Port: 80 }));\nexport const name = ({ ListenerId: ListenerID }: CreateListenerResponse) => id + ListenerID;\n`,
  },
  {
    title: "reads of a response, at once or in a callback",
    before: `const response = await web.createListener({ Port: 80 });\nexport const ids = [response.ListenerID, response?.["ListenerID"], ...response.Parts.map((part) => part.PartID)];\nweb.createListener({ Port: 80 }).then(({ ListenerID }) => ListenerID);\nfor (const { PartID } of response.Parts) ids.push(PartID);\n`,
    after: `const response = await web.createListener({ Port: 80 });\nexport const ids = [response.ListenerId, response?.["ListenerId"], ...response.Parts.map((part) => part.PartId)];\nweb.createListener({ Port: 80 }).then(({ ListenerId: ListenerID }) => ListenerID);\nfor (const { PartId: PartID } of response.Parts) ids.push(PartID);\n`,
  },
  {
    title: "a response made for a test",
    before: `export const answer: CreateListenerResponse = { RequestId: "", ListenerID: "l", Port: "80", State: "on", Host: "h", Parts: [{ PartID: "p" }] };\n`,
    after: `export const answer: CreateListenerResponse = { RequestId: "", ListenerId: "l", Port: 80, State: "running", Host: "h", Parts: [{ PartId: "p" }] };\n`,
    remaining: ["1 field-removed Host"],
  },
  {
    title: "a field that is gone",
    before: `const { Host } = await web.createListener({ Port: 80 });\nexport default Host;\n`,
    remaining: ["1 field-removed Host"],
  },
  // Values
  {
    title: "values of an enum, in every quotes",
    before: `declare const white: boolean;\nawait web.createListener({ Port: 80, AclType: 'whitelist' });\nawait web.createListener({ Port: 80, AclType: \`blacklist\` });\nawait web.createListener({ Port: 80, AclType: white ? "whitelist" : ("blacklist" as const) });\n`,
    after: `declare const white: boolean;\nawait web.createListener({ Port: 80, AclType: 'white' });\nawait web.createListener({ Port: 80, AclType: \`black\` });\nawait web.createListener({ Port: 80, AclType: white ? "white" : ("black" as const) });\n`,
  },
  {
    title: "values in lists",
    before: `await web.createListener({ Port: 80, Methods: ["get", "put"] });\n`,
    after: `await web.createListener({ Port: 80, Methods: ["GET", "PUT"] });\n`,
  },
  {
    title: "values that are compared, or told apart",
    before: `const { State } = await web.createListener({ Port: 80 });\nexport const works = State === "on" || "off" !== State;\nswitch (State) {\n  case "on":\n    break;\n}\nexport const is = (request: CreateListenerRequest) => request.AclType !== "whitelist";\n`,
    after: `const { State } = await web.createListener({ Port: 80 });\nexport const works = State === "running" || "stopped" !== State;\nswitch (State) {\n  case "running":\n    break;\n}\nexport const is = (request: CreateListenerRequest) => request.AclType !== "white";\n`,
  },
  {
    title: "a constant for a value",
    before: `const TYPE = "whitelist";\nawait web.createListener({ Port: 80, AclType: TYPE });\n`,
    after: `const TYPE = "white";\nawait web.createListener({ Port: 80, AclType: TYPE });\n`,
  },
  {
    title: "a constant with other uses for a value",
    before: `const TYPE = "whitelist";\nawait web.createListener({ Port: 80, AclType: TYPE });\nexport const text = TYPE + "s";\n`,
    remaining: ["2 value-renamed TYPE"],
  },
  {
    title: "values of the type of a parameter",
    before: `type Acl = NonNullable<CreateListenerRequest["AclType"]>;\nconst make = (acl: Acl): CreateListenerRequest => ({ Port: 80, AclType: acl });\nmake("whitelist");\nexport const acl: Acl = "blacklist";\nexport function choose(): Acl {\n  return "whitelist";\n}\n`,
    after: `type Acl = NonNullable<CreateListenerRequest["AclType"]>;\nconst make = (acl: Acl): CreateListenerRequest => ({ Port: 80, AclType: acl });\nmake("white");\nexport const acl: Acl = "black";\nexport function choose(): Acl {\n  return "white";\n}\n`,
  },
  {
    title: "a value that is gone",
    before: `await web.createListener({ Port: 80, Mode: "odd" });\nawait web.createListener({ Port: 80, Mode: "slow" });\n`,
    remaining: [`1 value-removed "odd"`],
  },
  {
    title: "a value that breaks a narrower bound",
    before: `await web.createListener({ Port: 80, Size: 500 });\nawait web.createListener({ Port: 80, Size: 50 });\n`,
    remaining: ["1 range-narrowed 500"],
  },
  // Types
  {
    title: "texts that are numbers now, and the other way round",
    before: `await web.createListener({ Port: 80, IdleTimeout: "15", Weight: -5 });\n`,
    after: `await web.createListener({ Port: 80, IdleTimeout: 15, Weight: "-5" });\n`,
  },
  {
    title: "numbers made texts",
    before: `declare const seconds: number;\nawait web.createListener({ Port: 80, IdleTimeout: String(seconds) });\nawait web.createListener({ Port: 80, IdleTimeout: \`\${seconds + 1}\` });\nawait web.createListener({ Port: 80, IdleTimeout: seconds.toString() });\n`,
    after: `declare const seconds: number;\nawait web.createListener({ Port: 80, IdleTimeout: seconds });\nawait web.createListener({ Port: 80, IdleTimeout: seconds + 1 });\nawait web.createListener({ Port: 80, IdleTimeout: seconds });\n`,
  },
  {
    title: "a number made a text beside another choice",
    before: `declare const seconds: number;\ndeclare const isLong: boolean;\nawait web.createListener({ Port: 80, IdleTimeout: isLong ? String(seconds * 2) : "15" });\n`,
    after: `declare const seconds: number;\ndeclare const isLong: boolean;\nawait web.createListener({ Port: 80, IdleTimeout: isLong ? (seconds * 2) : 15 });\n`,
  },
  {
    title: "texts that are no plain numbers, and variables",
    before: `declare const seconds: string;\nawait web.createListener({ Port: 80, IdleTimeout: "015" });\nawait web.createListener({ Port: 80, IdleTimeout: seconds });\nawait web.createListener({ Port: 80, IdleTimeout: \`\${seconds}\` });\nawait web.createListener({ Port: 80, IdleTimeout: String(seconds) });\nawait web.createListener({ Port: 80, IdleTimeout: "NaN" });\nawait web.createListener({ Port: 80, IdleTimeout: "1.5" });\n`,
    remaining: [
      `2 parameter-type-changed "015"`,
      "3 parameter-type-changed seconds",
      "4 parameter-type-changed `${seconds}`",
      "5 parameter-type-changed String(seconds)",
      `6 parameter-type-changed "NaN"`,
      `7 parameter-type-changed "1.5"`,
    ],
  },
  {
    title: "a String whose type is extended, as @types/node does",
    before: `declare global { interface String { readonly ours: string } }\ndeclare const seconds: number;\nawait web.createListener({ Port: 80, IdleTimeout: String(seconds) });\n`,
    after: `declare global { interface String { readonly ours: string } }\ndeclare const seconds: number;\nawait web.createListener({ Port: 80, IdleTimeout: seconds });\n`,
  },
  {
    title: "a String of one's own",
    before: `const String = (value: unknown): string => \`<\${value}>\`;\ndeclare const seconds: number;\nawait web.createListener({ Port: 80, IdleTimeout: String(seconds) });\n`,
    remaining: ["3 parameter-type-changed String(seconds)"],
  },
  {
    title: "lists of texts and truth values",
    before: `await web.createListener({ Port: 80, Codes: "http_2xx,http_3xx", Gzip: "true" });\nawait web.createListener({ Port: 80, Codes: 'it\\'s', Gzip: "on" });\n`,
    after: `await web.createListener({ Port: 80, Codes: ["http_2xx", "http_3xx"], Gzip: true });\nawait web.createListener({ Port: 80, Codes: ['it\\'s'], Gzip: "on" });\n`,
    remaining: [`2 parameter-type-changed "on"`],
  },
  {
    title: "reads of what is a number now",
    before: `const { Port } = await web.createListener({ Port: 80 });\nexport const [number, text, is] = [Number(Port), \`\${Port}\`, Port === "80"];\nexport const length = Port.length;\nconst response = await web.createListener({ Port: 80 });\nexport const port: string = response.Port;\n`,
    after: `const { Port } = await web.createListener({ Port: 80 });\nexport const [number, text, is] = [Number(Port), \`\${Port}\`, Port === 80];\nexport const length = Port.length;\nconst response = await web.createListener({ Port: 80 });\nexport const port: string = response.Port;\n`,
    remaining: ["3 field-type-changed Port", "5 field-type-changed response.Port"],
  },
  {
    title: "names and texts that look like something else",
    before: `interface Odd { constructor: Function; toString(): string; __proto__: object }\ndeclare const odd: Odd & CreateListenerRequest;\nexport const all = [odd.constructor, odd["toString"], odd.__proto__, odd.Bandwith, { constructor: 1, __proto__: null }];\nawait web.createListener({ Port: 80, Group: undefined, Codes: 'a",\\\\b', AclType: "\\x77hitelist" });\n`,
    after: `interface Odd { constructor: Function; toString(): string; __proto__: object }\ndeclare const odd: Odd & CreateListenerRequest;\nexport const all = [odd.constructor, odd["toString"], odd.__proto__, odd.Bandwidth, { constructor: 1, __proto__: null }];\nawait web.createListener({ Port: 80, Group: undefined, Codes: ['a"', '\\\\b'], AclType: "white" });\n`,
    remaining: ["4 parameter-removed Group"],
  },
  {
    title: "a private name, a label, and JSX-like text",
    before: `class Own {\n  #Bandwith = 1;\n  Bandwith = this.#Bandwith;\n}\nBandwith: for (;;) break Bandwith;\nexport default new Own().Bandwith;\n`,
  },
  {
    title: "objects that are put together by functions, and values in an object of constants",
    before: `const ACL = { white: "whitelist" } as const;
await web.createListener(Object.assign({ Port: 80 }, { Bandwith: 5 }));
await web.createListener({ Port: 80, AclType: ACL.white });
`,
    remaining: ["2 own-type Object.assign({ Port: 80 }, { Bandwith: 5 })", "3 value-renamed ACL.white"],
  },
  {
    title: "bound methods, several answers at once, and default values",
    before: `const create = web.createListener.bind(web);
const [{ ListenerID }, other] = await Promise.all([create({ Port: 80, Bandwith: 5 }), create({ Port: 81 })]);
export const make = ({ AclType = "whitelist", Bandwith = 5 }: Partial<CreateListenerRequest> = {}) =>
  create({ Port: ListenerID.length + other.ListenerID.length, AclType, Bandwith });
`,
    after: `const create = web.createListener.bind(web);
const [{ ListenerId: ListenerID }, other] = await Promise.all([create({ Port: 80, Bandwidth: 5 }), create({ Port: 81 })]);
export const make = ({ AclType = "white", Bandwidth: Bandwith = 5 }: Partial<CreateListenerRequest> = {}) =>
  create({ Port: ListenerID.length + other.ListenerId.length, AclType, Bandwidth: Bandwith });
`,
  },
  {
    title: "a class that keeps a request, and private fields",
    before: `export class Site {
  request: CreateListenerRequest = { Port: 80, Bandwith: 5 };
  #acl: CreateListenerRequest["AclType"] = "whitelist";
  async create(): Promise<string> {
    this.request.Bandwith ??= 6;
    this.request.AclType = this.#acl;
    return (await web.createListener(this.request)).ListenerID;
  }
}
`,
    after: `export class Site {
  request: CreateListenerRequest = { Port: 80, Bandwidth: 5 };
  #acl: CreateListenerRequest["AclType"] = "white";
  async create(): Promise<string> {
    this.request.Bandwidth ??= 6;
    this.request.AclType = this.#acl;
    return (await web.createListener(this.request)).ListenerId;
  }
}
`,
  },
  // Actions
  {
    title: "methods of the client",
    before: `await web.createRules({ ListenerId: "l", RuleList: [{ RuleName: "r", Url: "/" }] });\nconst { createRules } = web;\nconst call = web["createRules"];\nexport type Answer = ReturnType<WebClient["createRules"]>;\nexport const calls = [call, createRules];\nfor await (const { ListenerId } of web.paginate.describeListeners({ PageSize: 9 })) calls.at(ListenerId.length);\nawait web.waitUntil.listenersRunning({});\n`,
    after: `await web.createRuleSet({ ListenerId: "l", RuleList: [{ RuleName: "r", Path: "/" }] });\nconst { createRuleSet: createRules } = web;\nconst call = web["createRuleSet"];\nexport type Answer = ReturnType<WebClient["createRuleSet"]>;\nexport const calls = [call, createRules];\nfor await (const { ListenerId } of web.paginate.listListeners({ PageSize: 9 })) calls.at(ListenerId.length);\nawait web.waitUntil.listenersRunning({});\n`,
  },
  {
    title: "functions, types and constants",
    head: "",
    before: `import type { RpcClient } from "slb-sdk";\nimport { createRules, paginateDescribeListeners as pages, validateCreateRules } from "slb-sdk/web/actions";\nimport type { CreateRulesErrorCode, CreateRulesRequest, CreateRulesRequestRule } from "slb-sdk/web";\nimport * as web from "slb-sdk/web/actions";\ndeclare const client: RpcClient;\nconst rule: CreateRulesRequestRule = { RuleName: "r", Url: "/" };\nconst request: CreateRulesRequest = { ListenerId: "l", RuleList: [rule] };\nexport const all = [validateCreateRules(request), createRules(client, request), web.createRules(client, request), pages(client), { createRules }];\nexport type Code = CreateRulesErrorCode | web.CreateRulesErrorCode | import("slb-sdk/web").CreateRulesErrorCode;\n`,
    after: `import type { RpcClient } from "slb-sdk";\nimport { createRuleSet, paginateListListeners as pages, validateCreateRuleSet } from "slb-sdk/web/actions";\nimport type { CreateRuleSetErrorCode, CreateRuleSetRequest, CreateRuleSetRequestRule } from "slb-sdk/web";\nimport * as web from "slb-sdk/web/actions";\ndeclare const client: RpcClient;\nconst rule: CreateRuleSetRequestRule = { RuleName: "r", Path: "/" };\nconst request: CreateRuleSetRequest = { ListenerId: "l", RuleList: [rule] };\nexport const all = [validateCreateRuleSet(request), createRuleSet(client, request), web.createRuleSet(client, request), pages(client), { createRules: createRuleSet }];\nexport type Code = CreateRuleSetErrorCode | web.CreateRuleSetErrorCode | import("slb-sdk/web").CreateRuleSetErrorCode;\n`,
  },
  {
    title: "a new name that the file has already",
    head: "",
    before: `import { createRules } from "slb-sdk/web/actions";\nexport const createRuleSet = createRules;\n`,
    after: `import { createRuleSet as createRules } from "slb-sdk/web/actions";\nexport const createRuleSet = createRules;\n`,
  },
  {
    title: "names that are passed on",
    head: "",
    before: `export { createRules } from "slb-sdk/web/actions";\nimport { createRules as make, validateCreateRules } from "slb-sdk/web/actions";\nexport { make, validateCreateRules };\n`,
    after: `export { createRuleSet as createRules } from "slb-sdk/web/actions";\nimport { createRuleSet as make, validateCreateRuleSet } from "slb-sdk/web/actions";\nexport { make, validateCreateRuleSet as validateCreateRules };\n`,
  },
  {
    title: "names of one's own module",
    head: "",
    before: `import { createRules } from "./own.js";\nimport { validateCreateRules } from "./all.js";\nexport default [createRules, validateCreateRules];\n`,
    after: `import { createRules } from "./own.js";\nimport { validateCreateRuleSet } from "./all.js";\nexport default [createRules, validateCreateRuleSet];\n`,
    beside: {
      "own.ts": `export { createRules } from "slb-sdk/web/actions";\n`,
      "all.ts": `export * from "slb-sdk/web/actions";\n`,
    },
  },
  {
    title: "a client for tests",
    before: `export const fake: Pick<WebClient, "createRules"> = { createRules: async () => ({ RequestId: "", Rules: [] }) };\nexport class Fake implements Pick<WebClient, "createRules"> {\n  createRules = fake.createRules;\n}\ndeclare function spyOn<T>(object: T, method: keyof T): void;\nspyOn(web, "createRules");\n`,
    after: `export const fake: Pick<WebClient, "createRuleSet"> = { createRuleSet: async () => ({ RequestId: "", Rules: [] }) };\nexport class Fake implements Pick<WebClient, "createRuleSet"> {\n  createRules = fake.createRuleSet;\n}\ndeclare function spyOn<T>(object: T, method: keyof T): void;\nspyOn(web, "createRules");\n`,
    remaining: ["3 action-renamed createRules", `6 action-renamed "createRules"`],
  },
  {
    title: "an Action that is gone",
    before: `await web.stopListener({ ListenerId: "l" });\nexport type Request = Parameters<WebClient["stopListener"]>;\n`,
    remaining: ["1 action-removed stopListener", `2 action-removed "stopListener"`],
  },
  {
    title: "the code of an error that is gone",
    before: `export const isOdd = (error: unknown) => error instanceof ApiError && error.code === "PortOdd";\nexport const isTaken = (error: unknown) => isApiError(error, "PortOdd", "PortTaken");\nexport const other = { code: "PortOdd" };\n`,
    remaining: [`1 error-removed "PortOdd"`, `2 error-removed "PortOdd"`],
  },
];
