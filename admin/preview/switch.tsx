/** On a telephone there is room for the form or for the page: which of them shows. */
import type { JSX } from "preact";

export type Shown = "form" | "page";

export function Switch(props: {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** Problems, errors among them. */
  readonly count: number;
}): JSX.Element {
  const { shown, onShow, count } = props;
  const button = (name: Shown, label: JSX.Element | string) => (
    <button type="button" aria-pressed={shown === name} onClick={() => onShow(name)}>
      {label}
    </button>
  );
  return (
    <>
      {button("form", "Écrire")}
      {button(
        "page",
        <>
          Aperçu
          {count === 0 ? null : <span class="preview-switch-count"> ({count})</span>}
        </>,
      )}
    </>
  );
}
