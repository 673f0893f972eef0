/** Names in a sentence. `and` may depend on the name that it stands before (Breton "ha" or "hag"). */
export function joinNames(names: readonly string[], and: string | ((last: string) => string)): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? "";
  return `${names.slice(0, -1).join(", ")} ${typeof and === "string" ? and : and(last)} ${last}`;
}
