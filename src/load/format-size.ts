/** Bytes for a message: `2 Mo`, `350 ko`. */
export function formatSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} Mo` : `${Math.round(bytes / 1000)} ko`;
}
