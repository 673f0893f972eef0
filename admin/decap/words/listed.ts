/** How an entry is called in a list: its title, and why its page is not on the site where that is so. */
import { plain } from "../form/plain.ts";

interface Values {
  get(name: string): unknown;
}

export function listedTitle(summary: string, values: Values, now = new Date()): string {
  const title = withFirstDate(summary, values);
  if (values.get("draft") === true) return `${title} (brouillon)`;
  const at = values.get("publishedAt");
  const day = at instanceof Date ? at : new Date(String(at));
  if (Number.isNaN(day.getTime()) || day <= now) return title;
  return `${title} (attend le ${day.toLocaleDateString("fr-FR")})`;
}

/** A meeting whose dates are all in its list has no start of its own, and Decap writes that of nothing. */
function withFirstDate(summary: string, values: Values): string {
  return summary.replace(/ — Invalid Date$/, () => {
    const dates = plain(values.get("occasions"));
    const starts = (Array.isArray(dates) ? dates : []).map(({ startsAt }: { startsAt?: unknown }) =>
      String(startsAt ?? ""),
    );
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(starts.sort()[0] ?? "") ?? [];
    return day === undefined ? "" : ` — ${day}/${month}/${year}`;
  });
}
