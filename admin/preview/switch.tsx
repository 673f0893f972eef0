/** On a telephone there is room for the form or for the page: which of them shows. */

import type { JSX } from "preact";
import { messages } from "../../src/i18n/editors/index.ts";
import { Button } from "../widgets/button.tsx";

export type PreviewPane = "form" | "page";

export function Switch(props: {
  readonly shown: PreviewPane;
  readonly onShow: (shown: PreviewPane) => void;
  /** Problems, errors among them. */
  readonly count: number;
}) {
  const { shown, onShow, count } = props;
  const button = (name: PreviewPane, label: JSX.Element | string) => (
    <Button aria-pressed={shown === name} onClick={() => onShow(name)}>
      {label}
    </Button>
  );
  return (
    <>
      {button("form", messages.preview.write)}
      {button(
        "page",
        <>
          {messages.preview.show}
          {count === 0 ? null : <span class="preview-switch-count"> ({count})</span>}
        </>,
      )}
    </>
  );
}
