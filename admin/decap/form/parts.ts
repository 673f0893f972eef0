/**
 * The fields of a form in its parts: under headings that fold them, or, where there is room for one alone, as tabs.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ and …/disclosure/
 */
import {
  Component,
  createElement,
  Fragment,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from "react";
import type { CmsField, FormPart } from "../../../src/cms/index.ts";
import { messages } from "../../../src/i18n/editors/index.ts";
import { commandOf, TAB_SHORTCUTS } from "../../../src/shortcuts/index.ts";
import { partHeading } from "../words/said.ts";
import { openDraft } from "./draft.ts";
import { foldByBar, openAgain, openFolds } from "./folding.ts";
import { FOOT, toolsBefore } from "./form-tools.ts";
import { keepParts } from "./open-field.ts";
import { plain } from "./plain.ts";
import { remembered } from "./remember.ts";

let partsOf: (collection: string) => readonly FormPart[] = () => [];

/** Says which parts the form of a collection has. */
export function setParts(given: typeof partsOf): void {
  partsOf = given;
}

/** A field as Decap draws it. */
type Drawn = ReactElement<{ readonly field: DecapValues }>;

/** What Decap drew for the fields of a form, in its parts; as it is where the form has none. */
export function inParts(collection: DecapValues, drawn: Iterable<Drawn>): ReactElement {
  const all = [...drawn];
  const parts = partsOf(String(collection.get("name")));
  if (parts.length === 0) return createElement(Fragment, { key: "parts" }, ...all);
  const fields = new Map(all.map((field) => [String(field.props.field.get("name")), field]));
  return createElement(Parts, { key: "parts", parts, fields });
}

interface PartsProps {
  readonly parts: readonly FormPart[];
  readonly fields: ReadonlyMap<string, Drawn>;
}

interface PartsState {
  readonly tabbed: boolean;
  readonly open: ReadonlySet<string>;
  readonly shown: string;
}

/** What a form holds is drawn bit by bit: frames in which it may still grow. */
const FRAMES_TO_GROW = 60;

/** As the style sheet says it of a screen that is too narrow for the form and its preview. */
const NARROW = "(max-width: 50rem)";

class Parts extends Component<PartsProps, PartsState> {
  private readonly narrow = window.matchMedia(NARROW);
  private element: HTMLElement | null = null;
  private pane: HTMLElement | null = null;

  constructor(props: PartsProps) {
    super(props);
    const { open, shown } = remembered();
    this.state = {
      tabbed: this.narrow.matches,
      open: new Set(
        props.parts.flatMap(({ id, folded }) => ((open.get(`part ${id}`) ?? !folded) ? [id] : [])),
      ),
      shown: shown ?? props.parts[0]?.id ?? "",
    };
  }

  override componentDidMount(): void {
    keepParts(this.reveal);
    this.narrow.addEventListener("change", this.resized);
    this.pane = this.element?.closest<HTMLElement>('[class*="PreviewPaneContainer"]') ?? null;
    if (this.element !== null) openAgain(this.element, remembered().folds);
    this.goBack(remembered().scrolled, FRAMES_TO_GROW);
  }

  override componentWillUnmount(): void {
    keepParts(undefined);
    if (this.element !== null) remembered().folds = openFolds(this.element);
    this.narrow.removeEventListener("change", this.resized);
    this.pane?.removeEventListener("scroll", this.scrolled);
    this.pane = null;
  }

  /** Shows the part that holds a field, then calls back. */
  private readonly reveal = (field: string, then: () => void): void => {
    const part = this.props.parts.find(({ fields }) => fields.includes(field));
    const { tabbed, open, shown } = this.state;
    if (part === undefined || (tabbed ? shown === part.id : open.has(part.id))) then();
    else this.change(part.id, true, () => queueMicrotask(then));
  };

  private readonly resized = () => this.setState({ tabbed: this.narrow.matches });

  /** To where one was, once the form is as long again; only then is it heard how far one reads. */
  private goBack(top: number, frames: number): void {
    const { pane } = this;
    if (pane === null) return;
    pane.scrollTo({ top, behavior: "instant" });
    if (Math.abs(pane.scrollTop - top) > 1 && frames > 0)
      requestAnimationFrame(() => this.goBack(top, frames - 1));
    else pane.addEventListener("scroll", this.scrolled, { passive: true });
  }

  private readonly scrolled = () => {
    if (this.pane !== null) remembered().scrolled = this.pane.scrollTop;
  };

  private change(id: string, open: boolean, then?: () => void): void {
    const memory = remembered();
    memory.open.set(`part ${id}`, open);
    if (open) memory.shown = id;
    this.setState((before) => {
      const all = new Set(before.open);
      if (open) all.add(id);
      else all.delete(id);
      return { open: all, shown: open ? id : before.shown };
    }, then);
  }

  override render(): ReactNode {
    const { parts } = this.props;
    const { tabbed } = this.state;
    return createElement(
      "div",
      {
        className: tabbed ? "form-parts form-parts-tabbed" : "form-parts",
        onClick: foldByBar,
        ref: (element: HTMLElement | null) => {
          this.element = element;
        },
      },
      tabbed && parts.length > 1 && this.tabs(),
      parts.map((part) => this.part(part)),
      toolsBefore(FOOT, [...this.props.fields.keys()]),
    );
  }

  private tabs(): ReactElement {
    const { parts } = this.props;
    const step = (event: KeyboardEvent) => {
      const at = parts.findIndex(({ id }) => id === this.state.shown);
      const command = commandOf(TAB_SHORTCUTS, event);
      const to = { previous: at - 1, next: at + 1, first: 0, last: parts.length - 1 };
      const part = command === undefined ? undefined : parts.at(to[command] % parts.length);
      if (part === undefined) return;
      event.preventDefault();
      this.change(part.id, true, () => document.getElementById(`tab-${part.id}`)?.focus());
    };
    return createElement(
      "div",
      { role: "tablist", className: "form-tabs", "aria-label": messages.form.allParts, onKeyDown: step },
      parts.map(({ id, label, tab }) => {
        const chosen = id === this.state.shown;
        return createElement(
          "button",
          {
            key: id,
            id: `tab-${id}`,
            type: "button",
            role: "tab",
            "aria-selected": chosen,
            "aria-controls": `part-${id}`,
            tabIndex: chosen ? 0 : -1,
            onClick: () => this.change(id, true),
            ...(tab === undefined ? {} : { "aria-label": label }),
          },
          tab ?? label,
        );
      }),
    );
  }

  /** What is set in a part that is folded; where nothing is, what can be. */
  private said(names: readonly string[]): string {
    const fields = names.flatMap((name) => this.props.fields.get(name)?.props.field ?? []);
    return partHeading(
      fields.map((field) => plain(field) as CmsField),
      openDraft.entry().data,
    );
  }

  /** The same elements in both ways: a field that is written in stays as it is where a window is narrowed. */
  private part({ id, label, fields }: FormPart): ReactElement {
    const { tabbed, open, shown } = this.state;
    const alone = this.props.parts.length < 2;
    const isOpen = alone || (tabbed ? shown === id : open.has(id));
    const names = [...this.props.fields.keys()];
    const drawn = fields.flatMap((name) => {
      const field = this.props.fields.get(name);
      if (field === undefined) return [];
      return [...toolsBefore(name, names), field];
    });
    const heading =
      tabbed || alone
        ? null
        : createElement(
            "h2",
            { className: "form-part-title" },
            createElement(
              "button",
              {
                id: `fold-${id}`,
                type: "button",
                "aria-expanded": isOpen,
                "aria-controls": `part-${id}`,
                onClick: () => this.change(id, !isOpen),
              },
              label,
            ),
          );
    return createElement(
      "section",
      { key: id, className: "form-part" },
      heading,
      !isOpen && !tabbed && createElement("p", { className: "form-part-said" }, this.said(fields)),
      createElement(
        "div",
        {
          id: `part-${id}`,
          className: "form-part-fields",
          hidden: !isOpen,
          ...(tabbed && !alone ? { role: "tabpanel", "aria-labelledby": `tab-${id}` } : {}),
        },
        drawn,
      ),
    );
  }
}
