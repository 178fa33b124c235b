import type { ProviderFacts } from "../provider/facts.js";
import type { ServiceFile } from "../spec/language.js";

type Methods = NonNullable<ServiceFile["methods"]>;

/** Hold the place of what people have still to write. */
const OPEN = "Draft: imported from the provider's metadata, not curated.";
const GUESSED = "Put together by the names of the Actions.";

/**
 * The service.yaml of an API of which only metadata is known. Which hosts serve it the metadata does not say: one below
 * `.invalid`, where no request ever arrives, holds their place.
 *
 * @param resources the folders of its Actions
 */
export function draftService(api: string, facts: ProviderFacts, resources: Iterable<string>): ServiceFile {
  const { product, version, sdkVersion } = facts;
  const methods = usualMethods(facts);
  return {
    service: api,
    product,
    title: product,
    version,
    description: OPEN,
    documents: { provider: { title: `Provider metadata${sdkVersion === undefined ? "" : ` and SDK ${sdkVersion}`}` } },
    endpoints: { default: `${api}.invalid` },
    ...(methods.join() === "POST" ? {} : { methods }),
    resources: Object.fromEntries(
      [...new Set(resources)].sort().map((name) => [name, { title: titleOf(name), description: GUESSED }]),
    ),
  };
}

/** Those of most Actions, the provider's own first. */
function usualMethods({ actions }: ProviderFacts): Methods {
  const counts = new Map<string, { methods: Methods; count: number }>();
  for (const { method, methodsAllowed } of Object.values(actions)) {
    const methods = [...new Set([method, ...methodsAllowed])];
    const known = counts.get(methods.join());
    counts.set(methods.join(), { methods, count: (known?.count ?? 0) + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.methods ?? ["POST"];
}

/** `Load balancer` of `load-balancer`. */
function titleOf(resource: string): string {
  const words = resource.replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
