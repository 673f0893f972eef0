import type { ComponentChildren } from "preact";
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

/** A passage to pass on: its bounds and its address; then, folded, its picture, citation, frame and references. */
export function MomentDialog({ recording, lang }: { recording: Recording; lang: Lang }) {
  const { moments, nav } = dictionary(lang);
  const id = (part: string): string => `${recording.id}-moment-${part}`;
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
      {form(["link", moments.copyLink])}
      <Folded title={moments.qr}>
        <svg class="moment-qr" role="img" aria-label={moments.qr} shape-rendering="crispEdges">
          <path />
        </svg>
      </Folded>
      <Folded title={moments.citation}>
        {form(["citation", moments.copyCitation])}
        {form(["markdown", moments.copyMarkdown])}
      </Folded>
      <Folded title={moments.embed}>{form(["embed", moments.copyEmbed])}</Folded>
      <Folded title={moments.references} isPreformatted>
        {REFERENCES.map(([name, format]) => form([name, moments.copyReference(format)]))}
      </Folded>
    </dialog>
  );
}

/** What one needs less often than the address. One at a time where browsers know how, so that all fits the window. */
function Folded(props: { title: string; isPreformatted?: boolean; children: ComponentChildren }) {
  return (
    <details
      class={props.isPreformatted ? "moment-more moment-references" : "moment-more"}
      name="moment-more"
    >
      <summary class="ui">{props.title}</summary>
      {props.children}
    </details>
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
