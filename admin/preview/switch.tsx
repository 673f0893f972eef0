/** On a telephone there is room for the form or for the page: which of them shows. */
import type { JSX } from "preact";

export type PreviewPane = "form" | "page";

export function Switch(props: {
  readonly shown: PreviewPane;
  readonly onShow: (shown: PreviewPane) => void;
  /** Problems, errors among them. */
  readonly count: number;
}) {
  const { shown, onShow, count } = props;
  const button = (name: PreviewPane, label: JSX.Element | string) => (
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
