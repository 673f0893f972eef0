import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";

/** Light, dark, or as the device: shown once `hub-theme` is there to remember it. */
export function ThemeChoice({ lang }: { lang: Lang }) {
  const words = dictionary(lang).theme;
  return (
    <hub-theme>
      <fieldset class="theme-choice">
        <legend>{words.label}</legend>
        {(["auto", "light", "dark"] as const).map((value) => (
          <label key={value}>
            <input type="radio" name="theme" value={value} checked={value === "auto"} />{" "}
            <span>{words[value]}</span>
          </label>
        ))}
      </fieldset>
    </hub-theme>
  );
}
