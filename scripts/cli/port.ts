import { UsageError } from "./usage-error.ts";

/** @throws UsageError for what is not a TCP port (0 to 65535). */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port attend un nombre de 0 à 65535, et non « ${text} ».`);
}
