import type { Recording } from "../../../src/content/index.ts";
import { dictionary } from "../../../src/i18n/index.ts";
import type { Lang } from "../../../src/text/index.ts";
import { CopyButton } from "../entry/index.ts";
import { Icon } from "./icon.tsx";

/** Formats for reference managers. */
const REFERENCES = [
  ["bibtex", "BibTeX"],
  ["ris", "RIS"],
  ["csl", "CSL-JSON"],
] as const;

/** A passage to pass on: its bounds, then its address, reference, Markdown and frame, each to be copied. */
export function MomentDialog({ recording, lang }: { recording: Recording; lang: Lang }) {
  const { moments, nav } = dictionary(lang);
  const id = (part: string): string => `${recording.id}-moment-${part}`;
  const forms = [
    ["link", moments.copyLink],
    ["citation", moments.copyCitation],
    ["markdown", moments.copyMarkdown],
    ["embed", moments.copyEmbed],
  ] as const;
  const form = ([name, label]: readonly [string, string]) => (
    <div key={name} class="moment-form">
      <p class="moment-text" id={id(name)} data-form={name} />
      <CopyButton target={id(name)} lang={lang} label={label} />
    </div>
  );
  return (
    <dialog class="moment-dialog" aria-labelledby={id("title")} closedby="any">
      <div class="moment-head">
        <h3 id={id("title")}>{moments.cite}</h3>
        <button type="button" class="moment-close" aria-label={nav.close}>
          <Icon name="close" />
        </button>
      </div>
      <div class="moment-bounds ui">
        <Bound id={id("start")} name="start" label={moments.start} set={moments.setStart} />
        <Bound id={id("end")} name="end" label={moments.end} set={moments.setEnd} />
      </div>
      <p class="moment-problem ui" role="alert" />
      {forms.map(form)}
      <details class="moment-references">
        <summary class="ui">{moments.references}</summary>
        {REFERENCES.map(([name, format]) => form([name, moments.copyReference(format)]))}
      </details>
      <svg class="moment-qr" role="img" aria-label={moments.qr} shape-rendering="crispEdges">
        <path />
      </svg>
    </dialog>
  );
}

function Bound(props: { id: string; name: string; label: string; set: string }) {
  const { id, name, label, set } = props;
  return (
    <p class="moment-bound">
      <label for={id}>{label}</label>
      <input id={id} type="text" name={name} size={8} inputMode="numeric" autocomplete="off" />
      <button type="button" data-set={name}>
        {set}
      </button>
    </p>
  );
}
