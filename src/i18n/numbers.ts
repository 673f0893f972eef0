import { type Lang, wholeSeconds } from "../text/index.ts";

// Not from Intl: its data differ from one Node or browser to the next, and pages must not.
const MARKS: Readonly<Record<Lang, { readonly thousands: string; readonly decimal: string }>> = {
  fr: { thousands: "\u202F", decimal: "," },
  en: { thousands: ",", decimal: "." },
  br: { thousands: "\u202F", decimal: "," },
};

/** A number as readers of the language write it ("12 345,6"), with at most `decimals` decimals (none by default). */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const { thousands, decimal } = MARKS[lang];
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const shown = fraction.replace(/0+$/, "");
  const sign = value < 0 && /[1-9]/.test(whole + shown) ? "\u2212" : "";
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) + (shown === "" ? "" : decimal + shown);
}

const BYTES: Readonly<Record<Lang, readonly [string, string, string, string]>> = {
  fr: ["octets", "ko", "Mo", "Go"],
  en: ["bytes", "kB", "MB", "GB"],
  br: ["okted", "ko", "Mo", "Go"],
};

/** A size in bytes in decimal units ("3,4 Mo"), with one decimal below ten. */
export function formatBytes(bytes: number, lang: Lang): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  while (unit < 3 && Math.round(value) >= 1000) {
    value /= 1000;
    unit += 1;
  }
  const name = lang === "fr" && unit === 0 && value < 2 ? "octet" : (BYTES[lang][unit] ?? "");
  return `${formatNumber(value, lang, value < 9.95 ? 1 : 0)}\u00A0${name}`;
}

/** Of hours; minutes and seconds have one sign in all three. */
const HOURS: Readonly<Record<Lang, string>> = { fr: "h", en: "h", br: "e" };

/** A duration in seconds for readers: "1 h 12 min" from an hour on, else "4 min 05 s" or "45 s". */
export function formatDuration(seconds: number, lang: Lang): string {
  const pair = (big: number, bigUnit: string, small: number, smallUnit: string): string =>
    `${big}\u00A0${bigUnit}${small > 0 ? `\u00A0${String(small).padStart(2, "0")}\u00A0${smallUnit}` : ""}`;
  const whole = wholeSeconds(seconds);
  if (whole < 60) return `${whole}\u00A0s`;
  if (whole < 3600) return pair(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(whole / 60);
  return pair(Math.floor(minutes / 60), HOURS[lang], minutes % 60, "min");
}
