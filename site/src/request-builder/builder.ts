import { newNonce } from "../../../generated/typescript/src/runtime/digest.js";
import { loadAction } from "./action-modules.js";
import css from "./builder.css?inline";
import { ClientForm } from "./client-form.js";
import { create, newId } from "./fields/elements.js";
import { IssueSummary } from "./issue-summary.js";
import { Output } from "./output.js";
import { ParameterForm } from "./parameter-form.js";
import type { RequestSchema } from "./schema.js";
import { type AnyAction, filledIn, regionFault, signRequest, type SignedRequests } from "./signed-request.js";

/** How long the reader must pause before the request is checked and signed, in milliseconds. */
const PAUSE = 150;

/** Makes the dialog of the request builder of an Action, `slb/CreateRules`. Nothing is sent anywhere. */
export async function makeBuilder(id: string): Promise<HTMLDialogElement> {
  const { action, schema } = await loadAction(id);
  const style = create("style", {}, [css]);
  const { element, update } = makeForms(action, schema);
  const title = create("h2", { id: newId() }, ["Build a request: ", create("code", {}, [action.name])]);
  const close = create("button", { type: "button", class: "close" }, ["Close"]);
  // On a narrow screen the request stands below the form.
  const jump = create("button", { type: "button", class: "jump" }, ["To the request"]);
  jump.addEventListener("click", () => element.querySelector(".result")?.scrollIntoView());
  const header = create("header", {}, [title, jump, close]);
  const dialog = create("dialog", { class: "builder", "aria-labelledby": title.id }, [style, header, element]);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    // A link to a rule leads to the page behind the dialog.
    if (event.target instanceof HTMLAnchorElement) dialog.close();
  });
  await update();
  return dialog;
}

/** The form and what comes of it, which follows each change. */
function makeForms(action: AnyAction, schema: RequestSchema): { element: HTMLElement; update: () => Promise<void> } {
  const client = new ClientForm();
  const parameters = new ParameterForm(schema, () => later());
  const summary = new IssueSummary(new Set(schema["x-rules"].map(({ id }) => id)), (issue) => parameters.focus(issue));
  const output = new Output(schema["x-action"]);
  let timer: ReturnType<typeof setTimeout>;
  let updates = 0;

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), PAUSE);
  };
  const update = async (): Promise<void> => {
    const number = ++updates;
    const params = parameters.read();
    const facts = client.read();
    const issues = action.validate(filledIn(action, params, facts.regionId));
    parameters.showIssues(issues);
    summary.show(issues);
    const signed = await signedOrFault(() =>
      signRequest(action, params, facts, { date: new Date(), nonce: newNonce() }),
    );
    // The reader has typed on meanwhile.
    if (number !== updates) return;
    client.showRegionFault(regionFault(action, facts.regionId));
    output.show(params, facts.regionId, signed);
  };

  const start = startChoice(schema, (params) => {
    parameters.write(params);
    void update();
  });
  const form = create("form", { autocomplete: "off" }, [start, parameters.element, client.element]);
  form.addEventListener("input", later);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields of the client stand below those of the parameters, of which there may be many.
  const toClient = create("button", { type: "button", class: "link" }, ["region and AccessKey"]);
  toClient.addEventListener("click", () => client.element.querySelector("input")?.focus());
  const signer = create("p", { class: "hint" }, ["Signed with the ", toClient, " that the form ends with."]);
  const result = create("div", { class: "result" }, [summary.element, output.element, signer]);
  parameters.write(schema.examples?.[0] ?? {});
  return { element: create("div", { class: "columns" }, [form, result]), update };
}

async function signedOrFault(
  sign: () => Promise<SignedRequests>,
): Promise<SignedRequests | { readonly fault: string }> {
  try {
    return await sign();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fault: error.message };
  }
}

/** Chooses what the form is filled with: one of the examples, or nothing. */
function startChoice(
  { examples = [] }: RequestSchema,
  start: (params: Readonly<Record<string, unknown>>) => void,
): HTMLElement {
  const id = newId();
  const select = create("select", { id }, [
    ...examples.map((_, index) => create("option", { value: index }, [`Example ${index + 1}`])),
    create("option", { value: "empty" }, ["An empty form"]),
  ]);
  // What is chosen here is no part of the request, and is not to be checked as such.
  select.addEventListener("input", (event) => event.stopPropagation());
  select.addEventListener("change", () => start(examples[Number(select.value)] ?? {}));
  return create("div", { class: "start" }, [create("label", { for: id }, ["Start with"]), select]);
}
