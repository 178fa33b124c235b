import type { MeaningfulValue, ValueSchema } from "../schema.js";
import { create, newId, richText } from "./elements.js";
import type { FieldFacts } from "./field.js";

type ControlElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the reader types into or chooses from. */
export interface Control {
  readonly control: ControlElement;
  /** What belongs to the control without showing: the proposals of an input. */
  readonly extras: readonly HTMLElement[];
  /** What the chosen value means. */
  readonly note: readonly HTMLElement[];
  read(): unknown;
  write(value: unknown): void;
}

/** The control that fits a value: a choice, a masked or long text, or a line with proposals. */
export function makeControl({ schema, required }: FieldFacts, id: string): Control {
  const values = schema["x-values"];
  if (schema.type === "boolean") return choice([{ value: true }, { value: false }], schema, required, id);
  if (values && !schema["x-open"]) return choice(values, schema, required, id);
  if (schema["x-sensitive"]) return input(schema, create("textarea", { ...PLAIN, id, class: "masked", rows: 2 }), []);
  const isNumber = schema.type === "integer" || schema.type === "number";
  const proposals = values ?? schema["x-special"] ?? [];
  const list = newId();
  const line = create("input", {
    ...PLAIN,
    id,
    type: "text",
    inputmode: isNumber ? "decimal" : undefined,
    placeholder: placeholderOf(schema),
    list: proposals.length > 0 ? list : undefined,
  });
  const options = proposals.map(({ value, meaning }) => create("option", { value: String(value) }, [meaning ?? ""]));
  return input(schema, line, proposals.length > 0 ? [create("datalist", { id: list }, options)] : []);
}

const PLAIN = { autocomplete: "off", autocapitalize: "off", spellcheck: "false" } as const;

function input(
  schema: ValueSchema,
  control: HTMLInputElement | HTMLTextAreaElement,
  extras: readonly HTMLElement[],
): Control {
  return {
    control,
    extras,
    note: [],
    read: () => (control.value === "" ? undefined : valueOf(control.value, schema)),
    write: (value) => (control.value = value === undefined ? "" : String(value)),
  };
}

/** What is no number, or none that is kept exactly, stays a text, about which the validator has more to say than a form. */
function valueOf(text: string, { type }: ValueSchema): unknown {
  const isNumber = (type === "integer" || type === "number") && /^-?\d{1,15}(\.\d+)?$/.test(text.trim());
  return isNumber ? Number(text) : text;
}

function choice(values: readonly MeaningfulValue[], schema: ValueSchema, required: boolean, id: string): Control {
  const assumed = schema.default === undefined ? "" : ` (the service assumes ${String(schema.default)})`;
  const none = create("option", { value: "" }, [required ? "Choose …" : `Not given${assumed}`]);
  const control = create("select", { id }, [none, ...values.map(option)]);
  const meaning = create("p", { class: "meaning" });
  const chosen = (): MeaningfulValue | undefined => values.find(({ value }) => String(value) === control.value);
  const explain = (): void => {
    const text = chosen()?.meaning ?? "";
    // A short one stands in the choice itself.
    meaning.hidden = control.selectedOptions[0]?.textContent.endsWith(text) ?? true;
    meaning.replaceChildren(...richText(text));
  };
  control.addEventListener("change", explain);
  explain();
  return {
    control,
    extras: [],
    note: [meaning],
    read: () => chosen()?.value,
    write(value) {
      control.value = values.some((each) => each.value === value) ? String(value) : "";
      explain();
    },
  };
}

/** A value and the beginning of what it means; all of it shows when it is chosen. */
function option({ value, meaning }: MeaningfulValue): HTMLOptionElement {
  const [all = ""] = /^[^.]*\.?/.exec(meaning ?? "") ?? [];
  const [short = ""] = /^.{0,60}(?=\s|$)/.exec(all) ?? [];
  const text = short === all ? short : `${short} …`;
  return create("option", { value: String(value) }, [text === "" ? String(value) : `${value}: ${text}`]);
}

function placeholderOf({ examples: [example] = [] }: ValueSchema): string | undefined {
  return typeof example === "string" || typeof example === "number" ? `e.g. ${example}` : undefined;
}
