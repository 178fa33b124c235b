/** The vectors of one API, made as far as they are asked for: little of them changes with most edits. */
import { setImmediate } from "node:timers/promises";
import { type Memory, noMemory } from "../../cache/memory.js";
import { type BareAction, bareAction } from "../../model/bare.js";
import type { Action, Service } from "../../model/model.js";
import { sumOf } from "../../sum.js";
import type { GeneratedFile } from "../emitter.js";
import { remembered } from "../remembered.js";
import {
  type CheckedVectors,
  checkedVectors,
  commonErrors,
  hardTexts,
  type SentVectors,
  sentVectors,
  temporaryKey,
} from "./action-vectors.js";
import { type ApiFacts, apiFacts, clientOf } from "./client.js";
import { type Coverage, sumOfCoverage } from "./coverage.js";
import { printVectors } from "./print.js";
import { waysOf } from "./request-vectors.js";

interface CheckedAction extends CheckedVectors {
  readonly action: BareAction;
}

interface SentAction extends CheckedAction, SentVectors {}

export class ApiVectors {
  readonly #memory: Memory;
  readonly #api: ApiFacts;
  readonly #service: Service;
  /** What stands for the bare Actions, which need not be made to know that they are as they were. */
  readonly #sums: readonly string[];
  readonly #checked = new Map<BareAction, CheckedAction>();
  readonly #sent = new Map<BareAction, SentAction>();
  #bare: readonly BareAction[] | undefined;
  #text: string | undefined;

  constructor(service: Service, memory: Memory) {
    this.#memory = memory;
    this.#api = apiFacts(service);
    this.#service = service;
    this.#sums =
      memory === noMemory ? [] : service.actions.map((action) => remembered(memory, "bare", bareSum, action));
  }

  get #actions(): readonly BareAction[] {
    return (this.#bare ??= this.#service.actions.map(bareAction));
  }

  /** All that the file is made of. */
  get #inputs(): readonly unknown[] {
    return [this.#api, ...this.#sums];
  }

  /** Makes ahead what is not remembered, Action by Action; others in the thread have their turn after each. */
  async make(): Promise<void> {
    if (this.#memory.find("file", this.#inputs) !== undefined) return;
    for (const action of this.#actions) {
      this.#sentAction(action);
      await setImmediate();
    }
  }

  /** What the vectors prove. It follows from the Actions, and yet is made of what is remembered of each. */
  coverage(): Coverage {
    return this.#memory.recall("coverage", this.#sums, () =>
      sumOfCoverage(this.#actions.map((action) => this.#checkedAction(action).coverage)),
    );
  }

  /** The file, whose text is made only for who wants more than its sum. */
  file(): GeneratedFile {
    const text = (): string => (this.#text ??= this.#newText());
    const sum = (): string => this.#memory.recall("file", this.#inputs, () => sumOf(text()));
    return {
      path: `vectors/${this.#api.name}.json`,
      get contents() {
        return text();
      },
      format: "none",
      // Where it is not remembered, whoever writes the file makes it of the bytes that he writes.
      ...(this.#memory === noMemory ? {} : { sum: sum() }),
    };
  }

  #checkedAction(action: BareAction): CheckedAction {
    let checked = this.#checked.get(action);
    if (checked === undefined) {
      checked = { action, ...remembered(this.#memory, "checked", checkedVectors, action) };
      this.#checked.set(action, checked);
    }
    return checked;
  }

  #sentAction(action: BareAction): SentAction {
    let sent = this.#sent.get(action);
    if (sent === undefined) {
      const checked = this.#checkedAction(action);
      const { smallest, largest } = checked;
      sent = { ...checked, ...remembered(this.#memory, "sent", sentVectors, action, this.#api, smallest, largest) };
      this.#sent.set(action, sent);
    }
    return sent;
  }

  #newText(): string {
    const [memory, api] = [this.#memory, this.#api];
    const actions = this.#actions.map((action) => this.#sentAction(action));
    const [first] = actions;
    return printVectors(
      { $schema: "schema.json", api: api.name, version: api.version, client: clientOf(api) },
      {
        requests: [
          ...actions.map(({ requests }) => requests),
          ...hardTextLines(api, actions, memory),
          ...temporaryKeyLines(api, actions, memory),
        ],
        validation: actions.map(({ validation }) => validation),
        responses: [
          ...actions.map(({ responses }) => responses),
          ...(first === undefined ? [] : [remembered(memory, "common", commonErrors, first.action, api)]),
        ],
        pagination: actions.map(({ pagination }) => pagination),
        waiters: actions.map(({ waiters }) => waiters),
      },
    );
  }
}

function bareSum(action: Action): string {
  return sumOf(JSON.stringify(bareAction(action)));
}

/** A text that is hard to encode, once for each way in which the API sends texts. */
function hardTextLines(api: ApiFacts, actions: readonly CheckedAction[], memory: Memory): string[] {
  const found = new Map<string, string>();
  for (const { action, smallest } of actions) {
    const ways = waysOf(action).filter((way) => !found.has(way));
    if (ways.length === 0) continue;
    for (const [way, line] of remembered(memory, "hard", hardTexts, action, api, smallest, ways)) found.set(way, line);
  }
  return [...found.values()];
}

/** Temporary credentials: once for each method, with a body and without. */
function temporaryKeyLines(api: ApiFacts, actions: readonly SentAction[], memory: Memory): string[] {
  const firsts = new Map<string, SentAction>();
  for (const each of actions) if (!firsts.has(each.manner)) firsts.set(each.manner, each);
  return [...firsts.values()].map(({ action, smallest }) =>
    remembered(memory, "temporary key", temporaryKey, action, api, smallest),
  );
}
