const UNITS = ["octets", "Ko", "Mo", "Go"];

/** `1,2 Mo`, from bytes. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${decimal(bytes / 1000 ** power)} ${UNITS[power]}`;
}

/** `0,8 s`, from milliseconds. */
export function formatSeconds(milliseconds: number): string {
  return `${decimal(milliseconds / 1000)} s`;
}

/** `1 page`, `12 pages`: French counts 0 and 1 as one. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;
}

function decimal(value: number): string {
  return value.toLocaleString("fr", { maximumFractionDigits: value < 10 ? 1 : 0 });
}
