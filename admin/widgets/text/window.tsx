/** A window over the page in which something of the hub is chosen for a text. */

import { type ComponentChildren, type ComponentType, h, render } from "preact";
import { useRef } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import type { TextAnchor } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import { Button } from "../button.tsx";
import { useModal } from "../transcript/use-modal.ts";
import { onceGone } from "./once-gone.ts";

/** What is chosen in a window. */
export interface ChoiceProps {
  /** What was chosen before; empty where nothing was. */
  readonly line: string;
  readonly hub: HubStore;
  /** @param line of the text */
  readonly done: (line: string) => void;
  readonly cancel: () => void;
}

interface Opened extends Pick<ChoiceProps, "line" | "hub" | "done"> {
  /** Where the window was opened from. */
  readonly anchor: Pick<TextAnchor, "isThere" | "leave">;
}

export function openWindow(Choice: ComponentType<ChoiceProps>, { line, hub, done, anchor }: Opened): void {
  const place = document.createElement("div");
  const listening = new AbortController();
  const take = () => {
    listening.abort();
    render(null, place);
    place.remove();
  };
  const close = () => {
    take();
    anchor.leave();
  };
  onceGone(anchor, take, listening.signal);
  document.body.append(place);
  render(
    h(Choice, {
      line,
      hub,
      cancel: close,
      done: (chosen) => {
        close();
        done(chosen);
      },
    }),
    place,
  );
}

interface Props {
  readonly title: string;
  readonly cancel: () => void;
  /** What the button that goes on says; absent where there is nothing to put in yet. */
  readonly act?: string | undefined;
  readonly onAct?: () => void;
  readonly children: ComponentChildren;
}

export function ChoiceWindow({ title, cancel, act, onAct, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, cancel);
  return (
    <dialog ref={dialog} class="text-window" aria-labelledby="text-window-title">
      <h2 id="text-window-title">{title}</h2>
      {children}
      <p class="text-panel-actions">
        {act !== undefined && (
          <Button class="act-first" onClick={() => onAct?.()}>
            {act}
          </Button>
        )}
        <Button onClick={cancel}>{messages.buttons.cancel}</Button>
      </p>
    </dialog>
  );
}
