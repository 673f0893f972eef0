/**
 * Markup that is already safe, as the content of an element: the Markdown renderer's output, or JSON of our own.
 * The one door for unescaped text; never give it anything that a contributor wrote.
 */
export function raw(html: string): { dangerouslySetInnerHTML: { __html: string } } {
  return { dangerouslySetInnerHTML: { __html: html } };
}
