/** Our widgets and previews inside Decap: they draw in an element of the page, and know nothing of React. */
import type { Component as ReactComponent } from "react";
import { Component, createElement } from "react";

/** An immutable value of Decap's, or a plain one. */
export function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && "toJS" in value && typeof value.toJS === "function"
    ? (value.toJS() as unknown)
    : value;
}

/** What a widget is given each time that it is drawn. */
export interface ControlProps {
  /** Identifier of the form control, which the label names. */
  readonly id: string;
  /** Plain data. */
  readonly value: unknown;
  /** Settings of the field. */
  readonly field: Readonly<Record<string, unknown>>;
  readonly className: string;
  readonly onChange: (value: unknown) => void;
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
  readonly onChange: (value: unknown) => void;
}

export type ControlClass = new (props: DecapControlProps) => ReactComponent<DecapControlProps>;

/** A class that Decap can use as a control. */
export function controlOf(mount: Mount<ControlProps>): ControlClass {
  return class extends Component<DecapControlProps> {
    private element: HTMLElement | null = null;
    private mounted: Mounted<ControlProps> | undefined;

    override componentDidMount(): void {
      if (this.element !== null) this.mounted = mount(this.element, this.told());
    }
    override componentDidUpdate(): void {
      this.mounted?.update(this.told());
    }
    override componentWillUnmount(): void {
      this.mounted?.destroy();
    }
    private told(): ControlProps {
      const { forID, value, field, classNameWrapper, onChange } = this.props;
      return {
        id: forID,
        value: plain(value),
        field: plain(field) as Readonly<Record<string, unknown>>,
        className: classNameWrapper,
        onChange,
      };
    }
    override render() {
      return createElement("div", {
        ref: (element: HTMLElement | null) => {
          this.element = element;
        },
      });
    }
  };
}
