/** An API whose Actions have to do with each other: ids, a job, a life cycle, waiters, pages, and shared values. */
const SERVICE = `
service: pen
product: Pen
title: Pen Balancer
version: "2020-01-02"
description: Balances pens.
documents: { guide: { title: Pen guide } }
endpoints: { default: pen.example.com }
resources:
  pen:
    title: Pens
    description: What writes.
    lifecycle:
      status: GetPen.State
      transitions:
        - { by: [CreatePen], to: full }
        - { by: [EmptyPen], from: [full], to: empty }
  ink: { title: Inks, description: What pens are filled with. }
errors:
  - { code: Busy, status: 409, meaning: The pen is in use., retry: later }
pending: [ListInks]
`;

const CREATE = `
action: CreatePen
summary: Make a pen, as GetPen shows it.
effect: write
source: { guide: 1 }
job: { id: JobId, action: GetJob }
deprecated: { replacedBy: EmptyPen, since: "2020", reason: Nobody writes. }
parameters:
  InkId: { type: string, required: true, description: What is in it. }
  Tip: { type: string, open: true, enum: { fine: A fine one., broad: A broad one. }, description: The tip. }
response:
  PenId: { type: string, description: The pen. }
  JobId: { type: string, description: The job. }
examples: [{ title: One, request: { InkId: i }, response: { PenId: p, JobId: j } }]
`;

const EMPTY = `
action: EmptyPen
summary: Empty a pen that CreatePen has made.
effect: write
source: { guide: 2 }
parameters:
  PenId: { type: string, required: true, description: The pen. }
  Tip: { type: string, enum: { fine: A fine one., broad: A broad one. }, description: The tip. }
  Width: { type: integer, enum: { 1: Thin., 2: Thick. }, description: How wide. }
examples: [{ title: One, request: { PenId: p }, response: {} }]
`;

const GET = `
action: GetPen
summary: Show a pen.
effect: read
source: { guide: 3 }
waiters:
  - id: pen-empty
    description: The pen is empty.
    delay: 2
    maxDelay: 8
    attempts: 5
    success: [{ State: empty }]
    failure: [{ error: Busy }]
parameters:
  PenId: { type: string, required: true, description: The pen. }
response:
  State: { type: string, enum: { full: It is full., empty: It is empty. }, description: Its state. }
examples: [{ title: One, request: { PenId: p }, response: { State: full } }]
`;

const JOB = `
action: GetJob
summary: Show a job.
effect: read
source: { guide: 4 }
waiters:
  - { id: job-done, description: It is done., delay: 1, maxDelay: 2, attempts: 3, success: [{ Status: done }] }
parameters:
  JobId: { type: string, required: true, description: The job. }
response:
  Status: { type: string, description: Its status. }
examples: [{ title: One, request: { JobId: j }, response: { Status: done } }]
`;

const LIST = `
action: ListPens
summary: List the pens.
effect: read
source: { guide: 5 }
paginator: { items: Pens, page: Page, size: Size, total: Total }
waiters:
  - id: pens-empty
    description: All are empty.
    delay: 1
    maxDelay: 2
    attempts: 3
    require: [Size]
    success: [{ every: Pens, State: empty, absent: More }]
    failure: [{ some: Pens, State: lost }]
parameters:
  Page: { type: integer, description: Which page. }
  Size: { type: integer, description: How many. }
response:
  Total: { type: integer, description: How many there are. }
  More: { type: string, required: false, description: More. }
  Pens:
    type: list
    description: The pens.
    of: { PenId: { type: string, description: The pen. }, State: { type: string, description: How it is. } }
examples: [{ title: All, request: { Page: 1, Size: 2 }, response: { Total: 0, Pens: [] } }]
`;

export const PEN_FILES = {
  "pen/service.yaml": SERVICE,
  "pen/pen/CreatePen.yaml": CREATE,
  "pen/pen/EmptyPen.yaml": EMPTY,
  "pen/pen/GetPen.yaml": GET,
  "pen/pen/GetJob.yaml": JOB,
  "pen/pen/ListPens.yaml": LIST,
} as const;
