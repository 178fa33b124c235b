import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Templates } from "../../../generator/emit/emitter.js";
import type { Model } from "../../../generator/model/model.js";
import { resolveModel } from "../../../generator/model/resolve.js";
import { loadSpec } from "../../../generator/spec/load.js";

export const SMALL_SERVICE = `
service: toy
product: Toy
title: Toy Balancer
version: "2020-01-02"
description: Balances toys.
documents:
  guide: { title: Toy guide, date: "2018" }
  reference: { title: Toy reference }
endpoints:
  default: toy.{region}.example.com
  vpc: toy-vpc.{region}.example.com
  regions: [cn-beijing, cn-hangzhou]
  hosts: { cn-hangzhou: toy.example.com }
  vpcHosts: { cn-hangzhou: none }
  notes: [Once toy.example.com served all regions.]
resources:
  box: { title: Boxes, description: Places for toys. }
errors:
  - { code: Throttling, status: 400, meaning: Too many requests., fix: Wait., retry: backoff }
`;

/** An Action without anything that may be left out. */
export const PLAIN_ACTION = `
action: ListBoxes
summary: List the boxes.
effect: read
source: { guide: 1-2 }
response:
  RequestId: { type: string, description: Identifies the request. }
examples:
  - title: All
    request: {}
    response: { RequestId: "1" }
`;

/** An Action with a bit of everything. */
export const FULL_ACTION = `
action: CreateBox
summary: Create a box.
description: |
  A box holds toys.

  ListBoxes shows it.
effect: destructive
deprecated: { replacedBy: ListBoxes, reason: Boxes are out of fashion. }
source: { guide: 10-20, reference: CreateBox }
authorization:
  action: toy:CreateBox
  access: write
  resources: [{ type: box, arn: "acs:toy:{region}:{account}:box/{BoxId}" }]
  conditionKeys: [toy:tag]
parameters:
  RegionId: { type: string, required: true, fromClient: regionId, description: The region. }
  BoxName:
    type: string
    description: The name of the box.
    length: 1..80
    pattern: "^[a-z|]+$"
    immutable: true
    example: red
  BoxTitle: { type: string, description: The old name., deprecated: { replacedBy: BoxName } }
  BoxSize:
    type: integer
    description: How much it holds.
    range: 1..10
    also: { "-1": Without end. }
    unit: litres
    default: 5
  BoxState: { type: string, description: Its state., open: true, enum: { "on": In use., "off": Not in use. }, since: reference }
  Tag:
    type: list
    size: ..2
    description: Its tags.
    of:
      Key: { type: string, required: true, description: The key. }
      Value: { type: string, description: The value. }
  Toys:
    type: list
    encoding: json
    description: What is in it.
    of: { Name: { type: string, required: true, description: The name. } }
  Colours: { type: list, encoding: comma, description: Its colours., items: { type: string, length: 1..8 } }
rules:
  - { id: box-name, when: { BoxState: "on" }, require: [BoxName], source: { guide: 17 } }
  - { id: box-size, unless: { present: BoxName }, require: [BoxSize], severity: warning, reason: Else it is hard to find }
  - { id: unique-toys, within: Toys, unique: [Name] }
response:
  RequestId: { type: string, description: Identifies the request. }
  Boxes:
    type: list
    wrapper: Box
    description: All boxes.
    of:
      BoxId: { type: string, description: Its id., required: false }
errors:
  - { code: BoxExists, status: 409, meaning: There is such a box already., fix: Take another name. }
examples:
  - title: A red box
    request:
      BoxName: red
      BoxSize: -1
      BoxState: "on"
      Tag: [{ Key: a, Value: b }]
      Toys: [{ Name: ball }, { Name: bear }]
      Colours: [red, blue]
    response:
      RequestId: "1"
      Boxes: [{ BoxId: box-1 }]
conflicts:
  - { about: parameters.BoxName.length, claims: { guide: 1 to 40 (15), reference: 1 to 80 }, chosen: 1 to 80. }
notes:
  - A box is never empty.
`;

/** The model of one service with these Actions in it. */
export function smallModel(...actions: readonly string[]): Model {
  const files = actions.map((text) => [`toy/box/${/^action: (\w+)$/m.exec(text)?.[1]}.yaml`, text]);
  return modelOf({ "toy/service.yaml": SMALL_SERVICE, ...Object.fromEntries(files) });
}

/** The model of files below `spec/`, which are given without their first line; throws when there is a mistake. */
export function modelOf(files: Readonly<Record<string, string>>): Model {
  const written = Object.entries(files).map(([path, text]) => {
    const modeline = `# yaml-language-server: $schema=${"../".repeat(path.split("/").length - 1)}schema.json\n`;
    return { path: `spec/${path}`, bytes: new TextEncoder().encode(modeline + text) };
  });
  const loaded = loadSpec(written, "spec");
  const resolved = resolveModel(loaded.spec);
  const mistakes = [...loaded.diagnostics.sorted(), ...resolved.diagnostics.sorted()];
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes, null, 2));
  return resolved.model;
}

const every = templatesBelow("templates");
const ofDocs: Templates = new Map(
  [...every].filter(([path]) => path.startsWith("docs/") && !path.startsWith("docs/guides/")),
);

/** The templates of the docs, as the pipeline reads them, without the guides. What is parsed of them is known by this map. */
export function docsTemplates(): Templates {
  return ofDocs;
}

/** Those of all targets, with the guides. */
export function allTemplates(): Templates {
  return every;
}

function templatesBelow(folder: string): Templates {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice("templates/".length), readFileSync(path, "utf8")];
    }),
  );
}
