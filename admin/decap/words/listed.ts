/** How an entry is called in a list: its title, and why its page is not on the site where that is so. */
interface Values {
  get(name: string): unknown;
}

export function listedTitle(title: string, values: Values, now = new Date()): string {
  if (values.get("draft") === true) return `${title} (brouillon)`;
  const at = values.get("publishedAt");
  const day = at instanceof Date ? at : new Date(String(at));
  if (Number.isNaN(day.getTime()) || day <= now) return title;
  return `${title} (attend le ${day.toLocaleDateString("fr-FR")})`;
}
