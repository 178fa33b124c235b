/** One Action that uses every type, every constraint and every kind of rule, with names that are hard to tell apart. */
import { demoAction, demoModel } from "./inline-spec.js";

const TEXT = `
parameters:
  RegionId: { type: string, fromClient: regionId, description: d }
  Mode: { type: string, required: true, enum: { "on": a, "off": b, "weird \\"one\\"": c }, description: d }
  OpenMode: { type: string, enum: { a: a, b: b }, open: true, description: d }
  Level: { type: integer, enum: { "0": none, "1": some, "2": all }, description: d }
  OpenLevel: { type: long, enum: { "1": a }, open: true, range: 1..9, description: d }
  Port: { type: integer, range: 1..65535, also: { "-1": any, "-520": same }, description: d }
  Ratio: { type: number, range: "0.5..1.5", also: { "9.25": nine }, description: d }
  Least: { type: number, range: "1..", description: d }
  Most: { type: long, range: "..-3", description: d }
  Flag: { type: boolean, description: d }
  Name: { type: string, length: 2..4, pattern: "^[/a-z]+$", description: d }
  Long: { type: string, length: "3..", description: d }
  Short: { type: string, length: "..2", description: d }
  Starts: { type: string, length: "..5", pattern: "^[^A-Z]*$", not: { startsWith: ["acs:", "\\\\"] }, description: d }
  Holds: { type: string, required: true, not: { contains: ["://", "\`\${"] }, description: d }
  Neither: { type: string, enum: { "aliyun": a, "ok": b, "a//b": c }, not: { startsWith: [aliyun], contains: ["//", "\\"'"] }, description: d }
  NeitherOpen: { type: list, description: d, items: { type: string, enum: { ok: a }, open: true, not: { startsWith: [x], contains: [é] } } }
  Id: { type: string, required: true, description: d }
  OldId: { type: string, deprecated: { replacedBy: Id, reason: Renamed. }, description: d }
  OlderId: { type: integer, deprecated: { replacedBy: Id }, description: d }
  Gone: { type: string, deprecated: { reason: "Nobody (needs) it: \\"really\\"." }, description: d }
  Plain: { type: string, deprecated: {}, required: true, description: d }
  Tags:
    type: list
    size: 1..2
    description: d
    of:
      Key: { type: string, required: true, length: 1..3, description: d }
      OldKey: { type: string, deprecated: { replacedBy: Key }, description: d }
      Value: { type: string, description: d }
      Tags: { type: integer, range: 1..3, description: d }
      Server: { type: structure, description: d, of: { Id: { type: string, description: d }, Weight: { type: integer, range: 0..100, description: d } } }
      Kind: { type: string, enum: { x: x, y: y }, description: d }
  Config:
    type: structure
    description: d
    of:
      Config: { type: string, enum: { a: a, b: b }, description: d }
      length: { type: integer, description: d }
      Hidden: { type: string, description: d }
      Inner: { type: structure, description: d, of: { Deep: { type: string, description: d }, Items: { type: list, description: d, of: { Id: { type: string, description: d }, Items: { type: integer, description: d } } } } }
  A: { type: structure, description: d, of: { BC: { type: structure, description: d, of: { D: { type: string, pattern: "^a$", description: d } } } } }
  AB: { type: structure, description: d, of: { C: { type: structure, description: d, of: { D: { type: string, pattern: "^b$", description: d } } } } }
  Config_Inner: { type: string, description: d }
  Matrix: { type: list, size: "1..", description: d, items: { type: list, size: "..2", items: { type: integer, range: 1..3 } } }
  Labels: { type: map, size: 1..2, description: d, items: { type: string, length: 1..3, pattern: "^[^\\"'\`\\\\\\\\]*$" } }
  Groups: { type: map, description: d, items: { type: list, size: "..1", items: { type: structure, of: { Id: { type: string, required: true, description: d } } } } }
  Left: { type: list, description: d, items: { type: string } }
  Right: { type: list, description: d, items: { type: string, enum: { a: a, b: b } } }
  Third: { type: list, description: d, items: { type: boolean } }
  Start: { type: integer, description: d }
  End: { type: integer, description: d }
  class: { type: string, length: 1..2, description: d }
  await: { type: boolean, description: d }
  issues: { type: string, description: d }
  item1: { type: list, description: d, items: { type: list, items: { type: string } } }
  tryMembers: { type: string, description: d }
rules:
  - { id: require-when, when: { Mode: "on" }, require: [Name, Config.Config] }
  - { id: require-one, when: { Mode: "weird \\"one\\"", Level: [0, 1] }, require: [Id] }
  - { id: require-unless, unless: { present: Name }, require: [Long], reason: within(it) must be "said" }
  - { id: require-unless-both, unless: { present: [Name, Long], Flag: true }, require: [Short] }
  - { id: require-dotted, when: { Config.Config: a, absent: Config.length }, require: [Config.Inner.Deep, Config_Inner] }
  - { id: forbid, when: { Flag: [true] }, forbid: [OpenMode, Level], severity: warning }
  - { id: forbid-dotted, unless: { Config.Hidden: x }, forbid: [Config.length] }
  - { id: exclusive, exclusive: [Port, Ratio, Config.length] }
  - { id: exclusive-when, when: { present: Start }, exclusive: [Left, Right] }
  - { id: at-least, atLeastOne: [Id, Flag, Config.Inner.Deep] }
  - { id: at-least-when, unless: { absent: Start }, atLeastOne: [Most, Least], severity: warning }
  - { id: all-or-none, allOrNone: [Start, End, Config.Config] }
  - { id: all-or-none-warned, when: { Mode: "off" }, allOrNone: [Left, Third], severity: warning }
  - { id: less, compare: [Start, "<", End] }
  - { id: at-most, compare: [Start, "<=", Config.length] }
  - { id: more, compare: [Start, ">", End], severity: warning }
  - { id: at-most-more, when: { Flag: false }, compare: [Start, ">=", End] }
  - { id: same, when: { Level: 2 }, compare: [Start, "==", End] }
  - { id: different, compare: [Ratio, "!=", Port] }
  - { id: limits, when: { Mode: "on" }, limit: { Port: { range: 10..20, also: { "-1": any } }, Name: { length: 3..3, pattern: "^[a/]*$" }, OpenMode: { enum: [a] }, Tags: { size: "..1" }, Labels: { size: "..1" }, Config.length: { range: 1..2 } } }
  - { id: limit-alone, limit: { Ratio: { range: "..1" } } }
  - { id: limit-values, limit: { Level: { enum: [0, 1], range: "0..1" } }, severity: warning }
  - { id: limit-length, unless: { Mode: "off" }, limit: { Long: { length: "..5" } } }
  - { id: ignored, when: { Mode: "off" }, ignored: [Port, Ratio, Tags, Config.Config] }
  - { id: ignored-one, unless: { Mode: ["on", "off"] }, ignored: [Flag] }
  - { id: ignored-always, ignored: [Gone] }
  - { id: ignored-error, when: { Flag: true }, ignored: [Labels], severity: error }
  - { id: same-length, sameLength: [Left, Right, Third] }
  - { id: same-length-when, when: { Flag: true }, sameLength: [Left, Config.Inner.Items], severity: warning }
  - { id: unique, within: Tags, unique: [Key] }
  - { id: unique-both, within: Tags, unique: [Value, Server.Id, Tags], severity: warning }
  - { id: unique-when, within: Tags, when: { Kind: x, absent: Server.Weight }, unique: [Value] }
  - { id: unique-unless, within: Config.Inner.Items, unless: { Items: 1 }, unique: [Id] }
  - { id: element-one, within: Tags, atLeastOne: [Key, Value] }
  - { id: element-when, within: Tags, when: { Kind: x }, require: [Value, Server.Id] }
  - { id: element-limit, within: Tags, limit: { Value: { length: 2..3 }, Server.Weight: { range: 1..5 } } }
  - { id: element-compare, within: Tags, compare: [Tags, "<", Server.Weight] }
  - { id: element-deep, within: Config.Inner.Items, exclusive: [Id, Items] }
  - { id: element-same-name, within: Tags, when: { present: Tags }, ignored: [Value, OldKey] }
`;

/** The model with this one Action, `Try`. */
export const allKindsModel = demoModel({ Try: TEXT });
export const allKinds = demoAction(TEXT);
