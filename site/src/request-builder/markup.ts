/** What stands on the page of an Action, `slb/CreateRules`, until the request builder is opened. */
export function builderMarkup(action: string): string {
  return [
    `<request-builder class="not-content" data-action="${action}" data-pagefind-ignore>`,
    `<button type="button" aria-haspopup="dialog" disabled>Build and sign a request</button>`,
    `<p role="status">Fill in a form, see what breaks a rule, and take the request as code or signed. Nothing is sent.</p>`,
    `</request-builder>`,
  ].join("");
}
