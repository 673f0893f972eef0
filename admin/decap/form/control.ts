/** Our widgets inside Decap: they draw in an element of the page, and know nothing of React. */

import { fromJS } from "immutable";
import type { Component as ReactComponent } from "react";
import { Component, createElement } from "react";
import type { FieldPath } from "../../../src/content/index.ts";
import { type OpenDraft, openDraft } from "./draft.ts";
import { firstFocusable } from "./focusable.ts";
import { pathOf } from "./places.ts";
import { plain } from "./plain.ts";

/** What a widget is given each time that it is drawn. */
export interface ControlProps {
  /** Identifier of the form control, which the label names. */
  readonly id: string;
  /** Plain data; the same object as long as nothing in it changes. */
  readonly value: unknown;
  /** Settings of the field. */
  readonly field: Readonly<Record<string, unknown>>;
  readonly className: string;
  /** Takes plain data. */
  readonly onChange: (value: unknown) => void;
  /** Takes what says, before the entry is saved, why what the control holds is no value; undefined where it is one. */
  readonly refuseWhere: (why: () => string | undefined) => void;
  /** The entry that holds the field. */
  readonly draft: OpenDraft;
  /** Where the field stands in the entry at the moment of the call: `["recordings", 1, "cues"]`. */
  readonly path: () => FieldPath;
}

/** What is drawn in an element: told of news, and when to go. */
export interface Mounted<P> {
  readonly update: (props: P) => void;
  readonly destroy: () => void;
}

export type Mount<P> = (element: HTMLElement, props: P) => Mounted<P>;

interface DecapControlProps {
  readonly forID: string;
  readonly value: unknown;
  readonly field: unknown;
  readonly classNameWrapper: string;
  readonly parentIds: readonly (string | undefined)[];
  readonly onChange: (value: unknown) => void;
}

export type ControlClass = new (props: DecapControlProps) => ReactComponent<DecapControlProps>;

/** A component of Decap's React that draws nothing itself: what it mounts draws in its element. */
export abstract class Mounting<Given, Props> extends Component<Given> {
  protected element: HTMLElement | null = null;
  private mounted: Mounted<Props> | undefined;
  protected abstract readonly mount: Mount<Props>;
  protected abstract told(): Props;

  override componentDidMount(): void {
    if (this.element !== null) this.mounted = this.mount(this.element, this.told());
  }
  override componentDidUpdate(): void {
    this.mounted?.update(this.told());
  }
  override componentWillUnmount(): void {
    this.mounted?.destroy();
  }
  override render() {
    return createElement("div", {
      ref: (element: HTMLElement | null) => {
        this.element = element;
      },
    });
  }
}

/** A class that Decap can use as a control. */
export function controlOf(mount: Mount<ControlProps>): ControlClass {
  return class extends Mounting<DecapControlProps, ControlProps> {
    protected readonly mount = mount;
    private why: () => string | undefined = () => undefined;
    private seen: { readonly given: unknown; readonly value: unknown } | undefined;

    /** Decap calls it for whoever asked to be led to the field. */
    focus(): void {
      const named = document.getElementById(this.props.forID);
      const target = (named && firstFocusable(named)) ?? (this.element && firstFocusable(this.element));
      target?.focus();
    }
    /** Decap asks before it saves, and calls it apart from the control. */
    readonly isValid = () => {
      const message = this.why();
      return message === undefined || { error: { type: "CUSTOM", parentIds: this.props.parentIds, message } };
    };
    protected told(): ControlProps {
      const { forID, value, field, classNameWrapper } = this.props;
      if (this.seen?.given !== value) this.seen = { given: value, value: plain(value) };
      const settings = plain(field) as Readonly<Record<string, unknown>>;
      return {
        id: forID,
        value: this.seen?.value,
        field: settings,
        className: classNameWrapper,
        onChange: (news) => this.props.onChange(fromJS(news)),
        refuseWhere: (why) => {
          this.why = why;
        },
        draft: openDraft,
        path: () => (this.element === null ? [String(settings["name"])] : pathOf(this.element)),
      };
    }
  };
}
