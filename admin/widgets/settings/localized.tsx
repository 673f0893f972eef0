/** A text that may differ by language: one field for each language of the site, in their order. */
import { EDITOR_LANG, messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, FIELD_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { LANGS, type Lang } from "../../../src/text/index.ts";
import type { ControlProps, Item } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { useRedraw } from "../use-answer.ts";

type Texts = Partial<Readonly<Record<Lang, string>>>;

/** What each language reads: a text that is no group is that of all of them. */
export function textsOf(value: unknown, langs: readonly Lang[]): Texts {
  if (typeof value === "string") return Object.fromEntries(langs.slice(0, 1).map((lang) => [lang, value]));
  return typeof value === "object" && value !== null ? (value as Texts) : {};
}

/** As a person would write it: a text alone where the main language alone has one. */
function writtenTexts(texts: Texts, langs: readonly Lang[]): string | Texts {
  const [main = "fr"] = langs;
  const said = LANGS.filter((lang) => (texts[lang] ?? "") !== "");
  if (said.every((lang) => lang === main)) return texts[main] ?? "";
  return Object.fromEntries(said.map((lang) => [lang, texts[lang] ?? ""]));
}

/** What stands for a closed link of a menu: its label in the language of the editor, where it has one. */
export function menuLabel(item: Item): string {
  const { [EDITOR_LANG]: own, ...others } = textsOf(item["label"], [EDITOR_LANG]);
  const label = own ?? Object.values(others)[0] ?? messages.menuLinks.noLabel;
  const address = String(item["url"] ?? "");
  return address === "" ? label : `${label} — ${address}`;
}

export function LocalizedControl(props: ControlProps & { hub: HubStore }) {
  const { id, value, field, className, onChange, draft, hub } = props;
  useRedraw(draft);
  const said = draft.entry().data["languages"];
  const offered = LANGS.filter((lang) => Array.isArray(said) && said.includes(lang));
  const ordered = Array.isArray(said)
    ? (said as string[]).flatMap((one) => offered.filter((lang) => lang === one))
    : [];
  const langs: readonly Lang[] = ordered.length > 0 ? ordered : hub.data().site.languages;
  const texts = textsOf(value, langs);
  // one that the site no longer offers is shown as long as it says something
  const shown = [...langs, ...LANGS.filter((lang) => !langs.includes(lang) && (texts[lang] ?? "") !== "")];
  const set = (lang: Lang, text: string) =>
    onChange(writtenTexts({ ...texts, [lang]: text.replace(/\s*[\n\r]+\s*/g, " ") }, langs));
  return (
    <div class={`${className} localized`}>
      {shown.map((lang, n) => (
        <p key={lang}>
          {shown.length > 1 && (
            <label for={n === 0 ? id : `${id}-${lang}`}>{messages.form.languages[lang]}</label>
          )}
          <textarea
            id={n === 0 ? id : `${id}-${lang}`}
            lang={lang}
            rows={1}
            aria-label={
              shown.length > 1
                ? messages.menuLinks.inLanguage(String(field["label"]), messages.form.languages[lang])
                : String(field["label"])
            }
            value={texts[lang] ?? ""}
            placeholder={n === 0 ? "" : (texts[shown[0] ?? "fr"] ?? "")}
            onInput={({ currentTarget }) => set(lang, currentTarget.value)}
            onKeyDown={(event) => {
              // one line: what Enter adds to it elsewhere is never kept
              if (commandOf(FIELD_SHORTCUTS, event) === "accept") event.preventDefault();
            }}
          />
        </p>
      ))}
    </div>
  );
}
