import { UsageError } from "./usage-error.ts";

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The instant of this run, ISO 8601: `HUB_NOW`, so that a build can be made again as it was, else now.
 * The only place where the project asks what time it is.
 */
export function readClock(environment: Readonly<Record<string, string | undefined>>): string {
  const wanted = environment["HUB_NOW"];
  if (wanted === undefined || wanted === "") return new Date().toISOString();
  const instant = new Date(wanted);
  if (ISO.test(wanted) && !Number.isNaN(instant.getTime()) && existsInCalendar(wanted))
    return instant.toISOString();
  throw new UsageError(
    `HUB_NOW vaut « ${wanted} », qui n’est pas une date. Écrivez-la comme 2026-03-05 ou 2026-03-05T18:30:00+01:00.`,
  );
}

/** `Date` reads 30 February as 2 March. */
function existsInCalendar(iso: string): boolean {
  const day = iso.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
