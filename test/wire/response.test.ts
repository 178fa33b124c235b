import { expect, it } from "vitest";
import type { Member, Type } from "../../generator/model/model.js";
import { responseOnTheWire } from "../../generator/wire/response.js";
import { realModel as model } from "../real-model.js";

const text: Type = { kind: "string", open: false };

function field(name: string, type: Type, wrapper?: string): Member {
  return {
    name,
    type,
    description: "",
    required: true,
    sensitive: false,
    immutable: false,
    idempotencyToken: false,
    in: "query",
    encoding: "flat",
    notes: [],
    span: { file: "", line: 1, column: 1, width: 1 },
    ...(wrapper === undefined ? {} : { wrapper }),
  };
}

const members = [
  field("RequestId", text),
  field(
    "Groups",
    {
      kind: "list",
      items: {
        kind: "structure",
        members: [field("Id", text), field("Names", { kind: "list", items: text }, "Name")],
      },
    },
    "Group",
  ),
  field("Plain", { kind: "list", items: text }),
  field("ByKey", {
    kind: "map",
    items: { kind: "structure", members: [field("L", { kind: "list", items: text }, "I")] },
  }),
];

it("puts the wrappers back at any depth and leaves the rest as it is", () => {
  const response = {
    RequestId: "1",
    Groups: [
      { Id: "g", Names: ["a", "b"], Extra: [1] },
      { Id: "h", Names: [] },
    ],
    Plain: ["x"],
    ByKey: { k: { L: ["v"] } },
    Unknown: { Groups: [] },
  };
  expect(responseOnTheWire(members, response)).toEqual({
    RequestId: "1",
    Groups: {
      Group: [
        { Id: "g", Names: { Name: ["a", "b"] }, Extra: [1] },
        { Id: "h", Names: { Name: [] } },
      ],
    },
    Plain: ["x"],
    ByKey: { k: { L: { I: ["v"] } } },
    Unknown: { Groups: [] },
  });
});

it("keeps a null in the place of a list", () => {
  expect(responseOnTheWire(members, { Groups: null })).toEqual({ Groups: null });
});

it("wraps each list of every example of the spec", () => {
  for (const { actions } of model.services) {
    for (const action of actions) {
      for (const { response } of action.examples) {
        const wire = responseOnTheWire(action.response, response);
        for (const member of action.response) {
          if (member.wrapper === undefined || response[member.name] === undefined) continue;
          expect(Object.keys(wire[member.name] as object)).toEqual([member.wrapper]);
        }
      }
    }
  }
});
