/** A value of a form as a text; empty where it is none. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");
