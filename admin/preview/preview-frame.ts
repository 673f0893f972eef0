/** What stands around the page of a draft: the bar above it and, on a telephone, the switch between it and the form. */

import { h, render } from "preact";
import type { FormProblem } from "../../src/cms/index.ts";
import type { FieldPath } from "../../src/content/index.ts";
import { messages } from "../../src/i18n/editors/index.ts";
import { Chrome } from "./chrome.tsx";
import { focusField } from "./field.ts";
import { type PreviewPane, Switch } from "./switch.tsx";
import { fitFrame, keepScreen, lastScreen } from "./width.ts";
import { forgetWrongFields, updateWrongFields } from "./wrong-fields.ts";

export interface PreviewFrame {
  readonly tell: (problems: readonly FormProblem[]) => void;
  readonly close: () => void;
}

const LIST_KEY = "estran-preview-list";

/**
 * Draws around a frame.
 * @param focus unfolds what is around a field of the form, and puts the keyboard there
 */
export function openPreviewFrame(frame: Element, focus: (field: FieldPath) => void): PreviewFrame {
  const pane = frame.parentElement;
  if (pane === null) throw new Error("the preview is drawn outside a pane");
  const bar = document.createElement("div");
  bar.className = "preview-chrome";
  pane.insertBefore(bar, frame);
  pane.dataset["preview"] = "";
  const turns = document.createElement("div");
  turns.className = "preview-switch";
  turns.role = "group";
  turns.ariaLabel = messages.preview.turns;
  document.body.append(turns);

  let problems: readonly FormProblem[] | undefined;
  let screen = lastScreen(pane);
  let open = localStorage.getItem(LIST_KEY) !== "closed";
  let shown: PreviewPane = "form";

  const fit = () => fitFrame(pane, bar.offsetHeight, screen);
  const show = (next: PreviewPane) => {
    shown = next;
    draw();
  };
  const draw = () => {
    document.documentElement.dataset["shown"] = shown;
    render(
      h(Chrome, {
        screen,
        problems,
        open,
        onScreen: (next) => {
          screen = next;
          keepScreen(next);
          draw();
          fit();
        },
        onOpen: (next) => {
          open = next;
          localStorage.setItem(LIST_KEY, next ? "open" : "closed");
          draw();
        },
        onGo: ({ field = [] }) => {
          show("form");
          focusField(field, focus);
        },
      }),
      bar,
    );
    render(h(Switch, { shown, count: problems?.length ?? 0, onShow: show }), turns);
  };
  const resize = new ResizeObserver(fit);
  resize.observe(pane);
  resize.observe(bar);
  draw();
  fit();
  return {
    tell: (news) => {
      problems = news;
      updateWrongFields(news);
      draw();
    },
    close: () => {
      forgetWrongFields();
      resize.disconnect();
      render(null, bar);
      render(null, turns);
      bar.remove();
      turns.remove();
      // the next entry may be open already
      if (document.querySelector(".preview-switch") === null)
        delete document.documentElement.dataset["shown"];
    },
  };
}
