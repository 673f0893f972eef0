import { filled, wave } from "../../../src/shore/index.ts";

/** The day that is drawn, in hours. */
const FROM = 7;
const TO = 23;
const MARKS = [8, 12, 16, 20];
/** Hours that the water takes to rise and to fall. */
const SLOPE = 2;
const HOUR = 10;
const WIDTH = (TO - FROM) * HOUR;
const SEABED = 34;

/** Decimal hours of the time of day in an ISO 8601 instant, in its own offset: 14.5 for 14:30. */
export function hourOf(iso: string): number {
  return Number(iso.slice(11, 13)) + Number(iso.slice(14, 16)) / 60;
}

/** Height of the water at an hour, from 0 to 1: high while people meet. */
export function tideAt(hour: number, start: number, end: number): number {
  const away = hour < start ? start - hour : Math.max(0, hour - end);
  return away >= SLOPE ? 0 : (1 + Math.cos((Math.PI * away) / SLOPE)) / 2;
}

/**
 * The hours of a meeting as a tide gauge would draw them. An ornament: the hours are written beside it.
 * `off`: nobody meets then, and the water stays out.
 */
export function TideCurve(props: { startsAt: string; endsAt: string; off?: boolean }) {
  const { startsAt, endsAt, off = false } = props;
  const start = hourOf(startsAt);
  const end = startsAt.slice(0, 10) === endsAt.slice(0, 10) ? hourOf(endsAt) : TO;
  const heights = Array.from({ length: 2 * (TO - FROM) + 1 }, (_, i) => tideAt(FROM + i / 2, start, end));
  const water = wave(heights, { width: WIDTH, base: SEABED - 3, height: -24 });
  return (
    <svg
      class={off ? "tide-curve tide-off" : "tide-curve"}
      viewBox={`0 0 ${WIDTH} 46`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="fill-shallow" d={filled(water, SEABED)} />
      <path class="line-coast" d={water} />
      <path
        class="tide-ground"
        d={`M0 ${SEABED}H${WIDTH}${MARKS.map((hour) => `M${(hour - FROM) * HOUR} ${SEABED}v3`).join("")}`}
      />
      {MARKS.map((hour) => (
        <text key={hour} x={(hour - FROM) * HOUR} y="44" text-anchor="middle">
          {hour}
        </text>
      ))}
    </svg>
  );
}
