/**
 * A text in one line of at most `max` characters (code points), cut between two words and closed by "…" when
 * something was left out. A single word longer than the line is cut inside.
 */
export function truncate(text: string, max: number): string {
  const line = text.replace(/[ \t\r\n\f\v]+/g, " ").trim();
  const points = [...line];
  if (points.length <= max) return line;
  const kept = points.slice(0, Math.max(0, max - 1)).join("");
  const cutsAWord = !/\s/.test(points[Math.max(0, max - 1)] ?? " ");
  const whole = cutsAWord ? kept.replace(/\s+\S*$/u, "") : kept;
  return `${whole.replace(/[\s,;:.!?…«“("–—-]+$/u, "") || kept.trimEnd()}…`;
}
