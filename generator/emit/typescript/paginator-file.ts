import { memberAt } from "../../model/member-values.js";
import type { Action, Paginator, Service } from "../../model/model.js";
import { validateRequest } from "../../model/validate.js";
import { docOf, ours, type Paragraph } from "./doc-comment.js";
import type { ServiceNames } from "./names.js";
import { literal, propertyKey } from "./safe.js";
import type { Callable, LinkStatement, Parameter, Statement } from "./syntax.js";

/** An Action whose answer is a page. */
type PagedAction = Action & { readonly paginator: Paginator };

export function pagedActions({ actions }: Service): PagedAction[] {
  return actions.filter((action): action is PagedAction => action.paginator !== undefined);
}

/** `<service>/paginators.ts`: a function for each list that comes in pages, and `client.paginate`. */
export function paginatorsStatements(service: Service, names: ServiceNames): Statement[] {
  const actions = pagedActions(service);
  const types = actions.some((action) => parameters(action, names)[0]?.type.startsWith("PagesRequest<"))
    ? ["PagesRequest"]
    : [];
  return [
    { kind: "import", from: "../runtime/client.js", types: ["RpcClient"] },
    { kind: "import", from: "../runtime/client-part.js", values: ["ClientPart"] },
    { kind: "import", from: "../runtime/options.js", types: ["RequestOptions"] },
    { kind: "import", from: "../runtime/paginate.js", values: ["Paginator"], types },
    ...actions.map((action): LinkStatement => {
      const { descriptor, request, response } = names.of(action);
      return { kind: "import", from: `./actions/${action.name}.js`, values: [descriptor], types: [request, response] };
    }),
    ...actions.map((action): Statement => {
      const { descriptor, paginate } = names.of(action);
      return {
        kind: "function",
        isExported: true,
        ...common(action, names, paginate),
        parameters: [{ name: "client", type: "RpcClient" }, ...parameters(action, names)],
        body: `return new Paginator(client, ${descriptor}, ${pageFacts(action.paginator)}, params, options);`,
      };
    }),
    {
      kind: "class",
      name: names.paginators,
      isExported: true,
      extends: "ClientPart",
      doc: docOf(["What `client.paginate` offers: all items of lists that come in pages."]),
      methods: actions.map((action): Callable => ({
        ...common(action, names, names.of(action).method),
        parameters: parameters(action, names),
        body: `return ${names.of(action).paginate}(this.client, params, options);`,
      })),
    },
  ];
}

/** What the method and the function have in common. */
function common(action: PagedAction, names: ServiceNames, name: string): Pick<Callable, "name" | "doc" | "returns"> {
  const { response } = names.of(action);
  const { items } = action.paginator;
  const isAlways = action.response.find((field) => field.name === items)?.required;
  const list = `${response}[${literal(items)}]`;
  const item = `${isAlways ? list : `NonNullable<${list}>`}[number]`;
  return { name, doc: docOf(paginatorDoc(action)), returns: `Paginator<${item}, ${response}>` };
}

/** As for a call, but that the number of the first page is filled in. */
function parameters(action: PagedAction, names: ServiceNames): Parameter[] {
  const { paginator, rules } = action;
  const { request } = names.of(action);
  const given = paginator.kind === "number" ? { [paginator.page]: paginator.isText ? "1" : 1 } : {};
  const needs = validateRequest(action, given).some((issue) => issue.severity === "error");
  const isDemanded =
    paginator.kind === "number" &&
    (memberAt(action.parameters, [paginator.page])?.required === true ||
      rules.some(({ demand }) => demand.kind === "require" && demand.paths.some(([name]) => name === paginator.page)));
  const type = isDemanded ? `PagesRequest<${request}, ${literal(paginator.page)}>` : request;
  return [
    { name: "params", type, ...(needs ? {} : { initializer: "{}" }) },
    { name: "options", type: "RequestOptions", isOptional: true },
  ];
}

function paginatorDoc({ summary, paginator }: PagedAction): Paragraph[] {
  const start = paginator.kind === "number" ? paginator.page : paginator.token;
  return [
    summary,
    ours`All \`${paginator.items}\` of all pages, one after the other, by \`for await\`; \`pages()\` gives whole answers.`,
    ours`Each page is asked for when it is needed, beginning with \`${start}\` if that is given.`,
  ];
}

/** The facts as the runtime takes them. */
function pageFacts({ items, size, ...style }: Paginator): string {
  const facts =
    style.kind === "number"
      ? { page: style.page, isText: style.isText || undefined, total: style.total }
      : { token: style.token, nextToken: style.nextToken };
  const entries = Object.entries({ items, ...facts, size }).filter(([, value]) => value !== undefined);
  return `{ ${entries.map(([key, value]) => `${propertyKey(key)}: ${literal(value)}`).join(", ")} }`;
}
