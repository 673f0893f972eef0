import assert from "node:assert/strict";
import { test } from "node:test";
import { formatBytes, formatDuration, formatNumber } from "../../src/i18n/index.ts";
import { fc } from "../harness/property.ts";

const visible = (text: string): string => text.replace(/\u00A0/g, "_").replace(/\u202F/g, "~");

test("sizes are in decimal units, with a decimal below ten", () => {
  const sizes = [0, 1, 512, 999, 1000, 3_400_000, 12_345_678, 999_900, 9_960_000, 2_500_000_000];
  assert.deepEqual(
    sizes.map((bytes) => visible(formatBytes(bytes, "fr"))),
    ["0_octet", "1_octet", "512_octets", "999_octets", "1_ko", "3,4_Mo", "12_Mo", "1_Mo", "10_Mo", "2,5_Go"],
  );
  assert.equal(visible(formatBytes(3_400_000, "en")), "3.4_MB");
  const units = (lang: "fr" | "en" | "br") =>
    [2, 2e3, 2e6, 2e9, 2e12].map((bytes) => visible(formatBytes(bytes, lang)));
  assert.deepEqual(units("fr"), ["2_octets", "2_ko", "2_Mo", "2_Go", "2~000_Go"]);
  assert.deepEqual(units("en"), ["2_bytes", "2_kB", "2_MB", "2_GB", "2,000_GB"]);
  assert.deepEqual(units("br"), ["2_okted", "2_ko", "2_Mo", "2_Go", "2~000_Go"]);
  assert.deepEqual(
    [9_949_999, 9_950_000, 999_499, 999_500].map((bytes) => visible(formatBytes(bytes, "fr"))),
    ["9,9_Mo", "10_Mo", "999_ko", "1_Mo"],
  );
});

test("durations have two units at most", () => {
  const seconds = [0, 45, 60, 245, 3599.6, 3600, 4320, 3661, 36_000];
  assert.deepEqual(
    seconds.map((value) => visible(formatDuration(value, "fr"))),
    ["0_s", "45_s", "1_min", "4_min_05_s", "1_h", "1_h", "1_h_12_min", "1_h_01_min", "10_h"],
  );
  assert.equal(visible(formatDuration(4320, "br")), "1_e_12_min");
  assert.equal(visible(formatDuration(4320, "en")), "1_h_12_min");
});

test("numbers have the separators of Intl in French and English", () => {
  for (const [lang, locale] of [
    ["fr", "fr-FR"],
    ["en", "en-GB"],
  ] as const) {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) => {
        const oracle = new Intl.NumberFormat(locale)
          .format(n)
          .replace("-", "\u2212")
          .replace(/\u00A0/g, "\u202F");
        assert.equal(formatNumber(n, lang), oracle);
      }),
    );
  }
  assert.equal(visible(formatNumber(1234.5, "fr", 2)), "1~234,5");
  assert.equal(visible(formatNumber(1.5, "br", 3)), "1,5");
  assert.equal(visible(formatNumber(1.25, "en", 2)), "1.25");
  assert.equal(visible(formatNumber(10, "fr", 2)), "10");
  assert.equal(formatNumber(-0.2, "fr"), "0");
});
