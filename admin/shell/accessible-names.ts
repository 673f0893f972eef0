/**
 * Names for the parts of the form that Decap leaves without one: somebody who does not see the icons hears what they do.
 * They come and go with the form, so that they are named as they appear.
 */
import { messages } from "../../src/i18n/editors/index.ts";

/** Takes a choice of a list away; named in English by its package. */
const REMOVING = 'div[role="button"][aria-label^="Remove "]';

/** Parts of the form, the attribute that they lack, and its value. */
const NAMES: readonly (readonly [selector: string, attribute: string, value: (part: Element) => string])[] = [
  ['[role="menu"] > ul', "role", () => "none"],
  ['[role="menuitemcheckbox"] > input', "aria-hidden", () => "true"],
  ['[role="menuitemcheckbox"] > input', "tabindex", () => "-1"],
  [REMOVING, "aria-label", (part) => messages.select.remove(part.getAttribute("aria-label")?.slice(7) ?? "")],
  ['img[class*="-CardImage"]', "alt", () => ""],
  ['[role="dialog"][class*="StyledModal"]', "aria-label", () => messages.unseen.media],
  ["iframe#preview-pane", "title", () => messages.unseen.preview],
  ["[data-slate-editor]", "aria-label", () => messages.unseen.text],
  ['button[role="switch"][class*="ToolbarToggle"]', "aria-label", () => messages.unseen.markdown],
  ['button[role="switch"][class*="ToolbarToggle"]', "aria-checked", (part) => String(isMarkdown(part))],
  ['button[class*="TopBarButton"]', "aria-label", nameOfTopBar],
  ['[aria-describedby^="DndDescribedBy"]', "aria-label", () => messages.unseen.move],
  [
    'button[class*="EditorToggle"]',
    "aria-label",
    (part) => part.getAttribute("title") ?? messages.unseen.display,
  ],
];

/** Names what is there, then whatever appears. */
export function keepNames(root: HTMLElement): void {
  let scheduled = false;
  const name = () => {
    scheduled = false;
    for (const [selector, attribute, value] of NAMES)
      for (const part of root.querySelectorAll(selector)) {
        const wanted = value(part);
        if (attribute === "aria-checked" || selector === REMOVING || !part.hasAttribute(attribute))
          if (part.getAttribute(attribute) !== wanted) part.setAttribute(attribute, wanted);
      }
  };
  new MutationObserver(() => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(name);
  }).observe(root, { childList: true, subtree: true, attributeFilter: ["class"] });
  name();
}

/** The bar above an item of a list opens it by its first button and takes it away by its last. */
function nameOfTopBar(button: Element): string {
  const buttons = [...(button.parentElement?.querySelectorAll('button[class*="TopBarButton"]') ?? [button])];
  return buttons.length > 1 && button === buttons.at(-1) ? messages.unseen.remove : messages.unseen.fold;
}

/** Of the two words beside the switch, the one in force carries its style twice. */
function isMarkdown(toggle: Element): boolean {
  const labels = toggle.parentElement?.querySelectorAll('[class*="ToolbarToggleLabel"]') ?? [];
  return /ToolbarToggleLabel.*ToolbarToggleLabel/.test([...labels].at(-1)?.className ?? "");
}
