/** The hub's time zone, or the product's where the hub says nothing that can be used. */
export function timeZoneOf(site: unknown): string {
  const zone = typeof site === "object" && site !== null && "timeZone" in site ? site.timeZone : undefined;
  return typeof zone === "string" ? zone : "Europe/Paris";
}
