import type { Action, Service, Waiter, WaiterState } from "../../model/model.js";
import { paceInWords } from "../../model/waiter-words.js";
import { callParameters } from "./action-file.js";
import { docOf, ours } from "./doc-comment.js";
import type { ServiceNames } from "./names.js";
import { literal, propertyKey } from "./safe.js";
import type { Callable, LinkStatement, Parameter, Statement } from "./syntax.js";

/** A waiter and the Action that it asks. */
interface Asking {
  readonly waiter: Waiter;
  readonly action: Action;
}

export function waitersOf({ actions }: Service): Asking[] {
  return actions.flatMap((action) => action.waiters.map((waiter) => ({ waiter, action })));
}

/** `<service>/waiters.ts`: a function for each state to wait for, and `client.waitUntil`. */
export function waitersStatements(service: Service, names: ServiceNames): Statement[] {
  const waiters = waitersOf(service);
  const actions = service.actions.filter((action) => action.waiters.length > 0);
  return [
    { kind: "import", from: "../runtime/client.js", types: ["RpcClient"] },
    { kind: "import", from: "../runtime/client-part.js", values: ["ClientPart"] },
    { kind: "import", from: "../runtime/wait.js", values: ["waitUntil"], types: ["WaiterOptions"] },
    ...actions.map((action): LinkStatement => {
      const { descriptor, request, response } = names.of(action);
      return { kind: "import", from: `./actions/${action.name}.js`, values: [descriptor], types: [request, response] };
    }),
    ...waiters.map((asking): Statement => {
      const { method, function: name } = names.ofWaiter(asking.waiter);
      const { descriptor } = names.of(asking.action);
      return {
        kind: "function",
        isExported: true,
        ...common(asking, names, name),
        parameters: [{ name: "client", type: "RpcClient" }, ...parameters(asking, names)],
        body: `return waitUntil(client, ${descriptor}, ${waiterFacts(asking.waiter, method)}, params, options);`,
      };
    }),
    {
      kind: "class",
      name: names.waiters,
      isExported: true,
      extends: "ClientPart",
      doc: docOf(["What `client.waitUntil` offers: states to wait for."]),
      methods: waiters.map((asking): Callable => ({
        ...common(asking, names, names.ofWaiter(asking.waiter).method),
        parameters: parameters(asking, names),
        body: `return ${names.ofWaiter(asking.waiter).function}(this.client, params, options);`,
      })),
    },
  ];
}

/** What the method and the function have in common. */
function common(
  { waiter, action }: Asking,
  names: ServiceNames,
  name: string,
): Pick<Callable, "name" | "doc" | "returns"> {
  const { method, response } = names.of(action);
  // An error that shows the state is no answer.
  const isError = waiter.success.some(({ kind }) => kind === "error");
  return {
    name,
    doc: docOf([
      waiter.description,
      ours`Asks {@link ${method}} ${paceInWords(waiter)}. Rejects with a \`WaiterError\` when that does not come.`,
    ]),
    returns: `Promise<${response}${isError ? " | undefined" : ""}>`,
  };
}

function parameters({ waiter, action }: Asking, names: ServiceNames): Parameter[] {
  const { request } = names.of(action);
  const needs = waiter.require.map(literal).map((name) => `${name}: NonNullable<${request}[${name}]>`);
  const options = { name: "options", type: "WaiterOptions", isOptional: true };
  if (needs.length === 0) return [...callParameters(action, names.of(action)).slice(0, 1), options];
  return [{ name: "params", type: `${request} & { ${needs.join("; ")} }` }, options];
}

/** The facts as the runtime takes them. */
function waiterFacts({ delay, maxDelay, attempts, require, success, failure }: Waiter, method: string): string {
  const parts = [
    `name: ${literal(method)}`,
    `delay: ${delay}`,
    `maxDelay: ${maxDelay}`,
    `attempts: ${attempts}`,
    `success: ${stateList(success)}`,
    ...(require.length === 0 ? [] : [`require: ${literal(require)}`]),
    ...(failure.length === 0 ? [] : [`failure: ${stateList(failure)}`]),
  ];
  return `{ ${parts.join(", ")} }`;
}

function stateList(states: readonly WaiterState[]): string {
  return `[${states.map((state) => `{ ${stateParts(state).join(", ")} }`).join(", ")}]`;
}

function stateParts(state: WaiterState): string[] {
  if (state.kind === "error") return [`error: ${literal(state.code)}`];
  const tests = state.tests.map(({ path, values }) => `${propertyKey(path.join("."))}: ${literal(values)}`);
  return [
    ...(state.kind === "fields" ? [] : [`${state.kind}: ${literal(state.list.join("."))}`]),
    ...(tests.length === 0 ? [] : [`is: { ${tests.join(", ")} }`]),
    ...(state.absent === undefined ? [] : [`absent: ${literal(state.absent.join("."))}`]),
  ];
}
