// A template for HTML that escapes every text put into it; only markup made by the template itself stays markup.

export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | undefined | readonly Markup[];

/** html`<p>${text}</p>`: text is escaped, arrays of markup are joined, undefined is nothing. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const source = literals.map((literal, index) => literal + sourceOf(parts[index])).join("");
  return new Markup(source);
}

export const nothing = new Markup("");

function sourceOf(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.source;
  if (typeof part === "object") return part.map(({ source }) => source).join("");
  return escapeHtml(String(part));
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
