/** A border graduated in minutes, in per cent of its length. */
export interface MinuteScale {
  /** The dark stretches: every second one. */
  stretches: { from: number; to: number }[];
  /** Where a round number of minutes is written. */
  marks: { at: number; minutes: number }[];
}

/** Lengths of a stretch, in minutes. */
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 15, 30];
const MAX_MINUTES = 24;

/** The graduation of a recording of `seconds` seconds, in at most 24 stretches. */
export function minuteScale(seconds: number): MinuteScale {
  const minutes = seconds / 60;
  const step = STEPS.find((length) => minutes / length <= MAX_MINUTES) ?? 60;
  const count = Math.ceil(minutes / step);
  const percent = (minute: number): number => Math.round(Math.min(100, (minute / minutes) * 100) * 100) / 100;
  const starts = Array.from({ length: count }, (_, i) => i * step);
  const every = Math.max(1, step * 4);
  return {
    stretches: starts
      .filter((_, i) => i % 2 === 0)
      .map((from) => ({ from: percent(from), to: percent(from + step) })),
    marks: starts
      .filter((at) => at > 0 && at % every === 0 && at / minutes < 0.97)
      .map((at) => ({ at: percent(at), minutes: at })),
  };
}
