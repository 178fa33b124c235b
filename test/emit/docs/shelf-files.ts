/** A spec with what newer APIs have: form bodies, jobs, dry runs, nested structures, shared conflicts. */
const SERVICE = `
service: shelf
product: Shelf
title: Shelf Balancer
version: "2022-03-04"
description: Balances shelves.
documents:
  page: { title: Shelf page, date: "2026" }
  provider: { title: Shelf metadata }
endpoints: { default: shelf.example.com }
methods: [POST, GET]
parametersIn: body
resources:
  board: { title: Boards, description: What things lie on. }
  screw: { title: Screws, description: What holds boards. }
errors:
  - { code: DryRunOperation, status: 400, meaning: The request passed the check. }
  - { code: Throttling, status: 429, meaning: Too many requests., retry: backoff }
  - { code: "QuotaExceeded.%s", status: 400, meaning: No more of them. }
pending: [GetJob, ListScrews]
`;

export const CREATE_BOARD = `
action: CreateBoard
summary: Put a board into a shelf.
effect: write
source: { page: "1" }
job: { id: JobId, action: GetJob }
include: [change-of-board, tags]
authorization:
  action: shelf:CreateBoard
  access: create
  resources:
    - { type: board, arn: "acs:shelf:{region}:{account}:board/{BoardId}", required: true }
    - { type: wall, arn: "acs:shelf:{region}:{account}:wall/{WallId}" }
  conditionKeys: ["shelf:tag"]
  dependentActions: ["wood:GetWood"]
parameters:
  BoardName: { type: string, required: true, description: Its name., not: { startsWith: [aliyun, "acs:"], contains: ["http://"] } }
  Holes:
    type: list
    description: Where screws go.
    of:
      Screw:
        type: structure
        description: The screw.
        of:
          Threads:
            type: list
            description: Its threads.
            of: { Pitch: { type: integer, required: true, unit: millimetres, description: How steep it is. } }
          Glued: { type: boolean, description: Whether there is glue. }
          Glue: { type: string, description: Which glue. }
  Paint: { type: structure, encoding: json, description: Its paint., of: { Colour: { type: string, description: The colour. } } }
rules:
  - { id: glue, within: Holes, when: { Screw.Glued: true }, require: [Screw.Glue] }
  - { id: name, require: [BoardName], severity: warning }
response:
  RequestId: { type: string, description: Identifies the request. }
  JobId: { type: string, description: Identifies the job. }
errors:
  - { code: DryRunOperation, status: 400, meaning: The request passed the check. }
  - { code: "Invalid.%s", status: 400, meaning: A value is not right., retry: later }
examples:
  - title: A red board
    request: { BoardName: red, Paint: { Colour: red } }
    response: { RequestId: "1", JobId: "2" }
conflicts:
  - { about: parameters.BoardName.required, claims: { page: required, provider: optional }, chosen: "Required, because BoardName is a key." }
  - { about: errors.Throttling, claims: { page: "429", provider: "400" }, chosen: "429; see DeleteBoard." }
`;

export const DELETE_BOARD = `
action: DeleteBoard
summary: Take a board out.
effect: destructive
source: { page: "2" }
methods: [GET]
include: [change-of-board]
parameters:
  BoardId: { type: string, required: true, description: Its id. }
response:
  RequestId: { type: string, description: Identifies the request. }
examples:
  - title: By its id
    request: { BoardId: b-1 }
    response: { RequestId: "1" }
`;

export const TURN_SCREW = `
action: TurnScrew
summary: Turn a screw.
effect: write
source: { page: "3" }
job: { id: JobId, action: CreateBoard }
include: [tags]
parameters:
  Turns: { type: number, in: query, description: How far. }
response:
  JobId: { type: string, description: Identifies the job. }
examples:
  - title: Once
    request: { Turns: 1 }
    response: { JobId: "1" }
`;

const CHANGE_OF_BOARD = `
mixin: change-of-board
description: What every change of a board takes.
parameters:
  Token: { type: string, description: Any text., idempotencyToken: true }
  Check: { type: boolean, description: Only checks., dryRun: DryRunOperation }
conflicts:
  - { about: parameters.Token.length, claims: { page: up to 64, provider: no limit }, chosen: No limit. }
`;

const TAGS = `
mixin: tags
description: Labels.
parameters:
  Tag: { type: list, description: Its tags., of: { Key: { type: string, description: The key. } } }
conflicts:
  - { about: parameters.Tag.Key.required, claims: { page: required, provider: optional }, chosen: Optional. }
`;

/** Paths below `spec/` to texts. */
export const SHELF_FILES = {
  "shelf/service.yaml": SERVICE,
  "shelf/board/CreateBoard.yaml": CREATE_BOARD,
  "shelf/board/DeleteBoard.yaml": DELETE_BOARD,
  "shelf/screw/TurnScrew.yaml": TURN_SCREW,
  "shelf/mixins/change-of-board.yaml": CHANGE_OF_BOARD,
  "shelf/mixins/tags.yaml": TAGS,
};
