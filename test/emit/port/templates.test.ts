/** What templates can say, and their mistakes. */
import { describe, expect, test } from "vitest";
import { demoModel } from "../typescript/inline-spec.js";
import { emitted, HEAD, rendered, report } from "./small-port.js";

const model = demoModel({
  Try: `
    summary: Start or stop an instance.
    parameters:
      Name: { type: string, required: true, length: 1..8, description: The "name". }
      Port: { type: integer, range: 0..9, description: The port., default: 0 }
      On: { type: boolean, description: Whether. }
    rules:
      - { id: port, when: { Name: web }, require: [Port], reason: It must listen }
  `,
});

/** The report on one template for an Action. */
function mistakes(template: string, more: Readonly<Record<string, string>> = {}): string {
  const yaml = `${HEAD}partials: parts\nfiles: [{ template: t.hbs, for: action, path: "{service}-{action}" }]\n`;
  return report(emitted({ "target.yaml": yaml, "t.hbs": template, "parts/none.hbs": "", ...more }, model));
}

describe("helpers", () => {
  test.each([
    ["{{name}} {{method}} {{parameters.length}}", "Try try 3"],
    ["{{str summary}}", '"Start or stop an instance."'],
    ["{{does summary}}", "starts or stops an instance."],
    ["{{#each parameters}}{{member}}{{#unless isLast}}, {{/unless}}{{/each}}", "Name, Port, On"],
    ["{{#each parameters}}{{@index}}{{#if @last}}!{{/if}}{{/each}}", "012!"],
    ["{{#each parameters as |each|}}{{each.name}}{{/each}}", "NamePortOn"],
    ["{{#if paginator}}yes{{else if isRead}}read{{else}}no{{/if}}", "read"],
    ["{{#if description}}yes{{else}}no{{/if}} {{#if notes}}yes{{else}}no{{/if}}", "no no"],
    [
      '{{#with (where parameters "name" "Port")}}{{#each this}}{{#with shape.range}}{{lit min}}{{#if min}}!{{/if}}{{/with}}{{/each}}{{/with}}',
      "0!",
    ],
    ["{{#if (and isRead (not deprecation) (or paginator rules))}}yes{{/if}}", "yes"],
    ['{{#if (eq effect "read")}}yes{{/if}}{{#if (eq name "Other")}}no{{/if}}', "yes"],
    ['{{#each (where parameters "isRequired" true)}}{{name}}{{/each}}', "Name"],
    ['{{#if (where parameters "isRequired" 7)}}yes{{else}}no{{/if}}', "no"],
    ['{{join sensitive ", "}}{{constant "aB"}}{{pascal method}}', "A_BTry"],
    ['{{str (concat name " " parameters.length)}}', '"Try 3"'],
    ["{{lit parameters.0.shape.length}} {{json notes}}", '{"min": 1, "max": 8} []'],
    ["{{#each parameters}}{{type}}{{/each}}", "stringintegerboolean"],
    [
      "{{#each rules}}{{#each paths}}{{text}}: {{str message}}{{/each}}{{/each}}",
      'Port: "Port is required when Name is \\"web\\". It must listen."',
    ],
    ['{{#each (sorted parameters "name")}}{{name}} {{/each}}!', "Name On Port !"],
    ["{{text summary}}", "Start or stop an instance."],
    ["{{#fit width=9}}{{name}}{{else}}long{{/fit}} {{#fit width=2}}{{name}}{{else}}long{{/fit}}", "Try long"],
    [
      '{{#fit width=4 indent=1}}{{name}}{{else}}long{{/fit}} {{#fit width=3 indent=" "}}{{name}}{{else}}long{{/fit}}',
      "Try long",
    ],
    ['a  \n\n{{comment summary indent=2 prefix="# "}}\n\n', "a\n\n  # Start or stop an instance."],
  ])("%s", (template, expected) => {
    expect(rendered(template, model)).toBe(`${expected}\n`);
  });

  test("partials take values, call each other, and are indented as a whole", () => {
    const yaml = `${HEAD}partials: parts\nfiles: [{ template: t.hbs, for: action, path: "{service}-{action}" }]\n`;
    const { files } = emitted(
      {
        "target.yaml": yaml,
        "t.hbs": "{\n  {{> list/members items=parameters of=name}}\n}\n",
        "parts/list/members.hbs": "{{#each items}}\n{{> one depth=2 of=../of}}\n{{/each}}\n{{of}}\n",
        "parts/one.hbs": "{{name}} {{depth}} {{of}}\n",
      },
      model,
    );
    expect(files[0]?.contents).toBe("{\n  Name 2 Try\n  Port 2 Try\n  On 2 Try\n  Try\n}\n");
  });
});

describe("scopes", () => {
  /** The text of a template with these partials. */
  const filled = (template: string, partials: Readonly<Record<string, string>> = {}) => {
    const yaml = `${HEAD}partials: parts\nfiles: [{ template: t.hbs, for: action, path: "{service}-{action}" }]\n`;
    const emission = emitted({ "target.yaml": yaml, "t.hbs": template, "parts/none.hbs": "", ...partials }, model);
    return emission.files[0]?.contents.trimEnd() ?? report(emission);
  };

  test.each([
    [
      "{{#each parameters}}{{name}}{{../name}}{{this.name}}{{./name}} {{/each}}",
      "NameTryNameName PortTryPortPort OnTryOnOn",
    ],
    ["{{#each parameters}}{{#each ../parameters}}{{@../index}}{{@index}}{{/each}} {{/each}}", "000102 101112 202122"],
    ["{{#each parameters as |one at|}}{{#each ../rules}}{{one.name}}{{at}} {{/each}}{{/each}}", "Name0 Port1 On2"],
    ["{{#each parameters as |name|}}{{name.member}}{{this.name}} {{/each}}", "NameName PortPort OnOn"],
    ["{{#each rules}}{{@root.name}}{{#with condition}}{{../id}}{{/with}}{{/each}}", "Tryport"],
    ["{{#with deprecation}}a{{else}}none{{/with}}{{#each notes}}a{{else}}empty{{/each}}", "noneempty"],
    ["{{#with parameters.1.shape.range}}{{min}}-{{max}}{{/with}}", "0-9"],
    ["{{#each sensitive}}{{else}}{{#each rules}}{{id}}{{/each}}{{/each}}", "port"],
    ["{{^if isRead}}a{{/if}}{{^each notes}}none{{/each}}", "none"],
    ["{{#each parameters}}{{#with shape}}{{@index}}{{kind}} {{/with}}{{/each}}", "0string 1integer 2boolean"],
    ["a{{! a comment }}b{{!-- {{another}} --}}c", "abc"],
    ["a  {{~name~}}  b", "aTryb"],
    ['{{"x"}}{{5}}', "x5"],
  ])("%s", (template, expected) => {
    expect(filled(template)).toBe(expected);
  });

  test("a piece of template is filled by the partial that it is given to", () => {
    const partials = {
      "parts/guard.hbs": "if {{test}} and {{> @partial-block negated=false}} else {{> @partial-block negated=true}}",
    };
    const template =
      "{{#each parameters}}{{#> guard test=member}}{{#if negated}}not {{/if}}{{test}} {{../name}}{{/guard}};{{/each}}";
    expect(filled(template.replace("{{../name}}", "{{../member}}"), partials)).toBe(
      "if Name and Name Name else not Name Name;if Port and Port Port else not Port Port;if On and On On else not On On;",
    );
  });

  test("what a partial is given stays until another context is given to it", () => {
    const partials = {
      "parts/outer.hbs":
        '{{a}}{{b}} {{> inner b=3}} {{#with (where parameters "name" "On")}}{{#each this}}{{> inner this a=4 b=name}}{{/each}}{{/with}}',
      "parts/inner.hbs": "{{a}}{{b}}",
    };
    expect(filled("{{> outer a=1 b=2}}", partials)).toBe("12 13 4On");
    expect(
      filled("{{> outer a=1}}", { "parts/outer.hbs": "{{> inner parameters}}", "parts/inner.hbs": "{{a}}" }),
    ).toMatch(/^port\/parts\/inner\.hbs:1:3 error template-field/);
  });

  test("a piece of template sees what is named around it, and not what the partial names", () => {
    const partials = {
      "parts/guard.hbs": "{{#each notes as |one|}}{{/each}}{{#each rules as |one|}}{{> @partial-block}}{{/each}}",
    };
    const template =
      "{{#each parameters as |one at|}}{{#> guard this=1 rules=../rules notes=../notes}}{{one.name}}{{at}}{{id}} {{/guard}}{{/each}}";
    expect(filled(template, partials)).toBe("Name0port Port1port On2port");
  });

  test("a partial without a piece of template has none to fill", () => {
    expect(filled("{{> guard}}", { "parts/guard.hbs": "{{> @partial-block}}" })).toMatch(
      /^port\/parts\/guard\.hbs:1:1 error unknown-partial/,
    );
  });

  test("a partial sees nothing of what is around it but its context and what it is given", () => {
    expect(filled("{{#each parameters}}{{> outer}}{{/each}}", { "parts/outer.hbs": "{{../name}}" })).toMatch(
      /^port\/parts\/outer\.hbs:1:3 error template-field: There is no field "\.\.\/name" here\./,
    );
  });
});

describe("mistakes", () => {
  const all: readonly (readonly [what: string, template: string])[] = [
    ["unknown field", "a\n{{#each parameters}}\n  {{nmae}}\n{{/each}}"],
    ["unknown field in a condition", "{{#if isReed}}a{{/if}}"],
    ["unknown field in a path", "{{#each parameters}}{{str shape.messages.lenght}}{{/each}}"],
    ["unknown field as an argument", '{{str (concat name descr "x")}}'],
    ["unknown field in each", "{{#each parameter}}a{{/each}}"],
    ["unknown helper", "{{strr name}}"],
    ["unknown helper inside", '{{#if (equal name "a")}}{{/if}}'],
    ["unknown block", "{{#repeat parameters}}{{/repeat}}"],
    ["a section", "{{#parameters}}{{/parameters}}"],
    ["unknown partial", "{{> membr}}"],
    ["a text as a name", "\n// {{summary}}"],
    ["a boolean as a name", "{{isRead}}"],
    ["null as a name", "{{idempotencyToken}}"],
    ["a list as a text", "{{str parameters}}"],
    ["a number where a list must be", "{{#each parameters.length}}{{/each}}"],
    ["an unknown option", "{{comment summary indnet=4}}"],
    ["an option where there are none", "{{str name indent=4}}"],
    ["a missing value by name", "{{> none x=nothing}}"],
    ["too many values", "{{str name name}}"],
    ["an open block", "a\n{{#if isRead}}\n"],
    ["a wrong end", "a\n{{#if isRead}}\n{{/each}}"],
    ["an open brace", "a\n{{#if isRead}\n{{/if}}"],
    ["a decorator", '{{#*inline "a"}}{{/inline}}'],
    ["a prototype", "{{constructor}}"],
    ["a prototype's method", "{{str name.constructor.name}}"],
    ["the method of a list", "{{json parameters.map}}"],
    ["the prototype itself", "{{json __proto__}}"],
    ["the prototype of what is around", "{{#each parameters}}{{str @constructor}}{{/each}}"],
  ];

  test("are told with place and hint", async () => {
    const told = all.map(([what, template]) => `# ${what}\n\n${mistakes(template)}`);
    await expect(told.join("\n")).toMatchFileSnapshot("template-mistakes.txt");
  });

  test("in a partial name the partial", () => {
    expect(mistakes("{{#each parameters}}{{> member}}{{/each}}", { "parts/member.hbs": "a\n{{naem}}" })).toMatch(
      /^port\/parts\/member\.hbs:2:3 error template-field: There is no field "naem" here\.\n(.*\n)+ {2}hint: did you mean "name"\?/,
    );
  });

  test("of several templates are told together, each once", () => {
    const yaml = `${HEAD}files: [{ template: a.hbs, for: action, path: "{service}-{action}" }, { template: b.hbs, path: b }]\n`;
    const two = demoModel({ Try: "", Other: "" });
    expect(emitted({ "target.yaml": yaml, "a.hbs": "{{x}}", "b.hbs": "{{y}}" }, two).diagnostics).toMatchObject([
      { code: "template-field", span: { file: "port/a.hbs" } },
      { code: "template-field", span: { file: "port/b.hbs" } },
    ]);
  });
});
