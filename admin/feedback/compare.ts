/** Two versions of an entry side by side, field by field: which of each stands is chosen before anything is written. */
import { messages } from "../../src/i18n/editors/index.ts";
import { makeElement } from "./element.ts";

export interface ComparedField {
  readonly name: string;
  readonly label: string;
  /** What is read of each version, line by line; none where it has nothing. */
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
  /** Whose is proposed. */
  readonly proposed: "theirs" | "mine";
  /** Changed on both sides: one of them has to give way. */
  readonly contested: boolean;
}

const words = messages.conflict;

/** @returns the names of the fields that the editor keeps as they wrote them; undefined where nothing is to be written */
export function compareVersions(
  title: string,
  fields: readonly ComparedField[],
): Promise<ReadonlySet<string> | undefined> {
  const heading = makeElement("h2", { id: "estran-compare" }, title);
  const contested = fields.filter((field) => field.contested).length;
  const rows = fields.map(rowOf);
  const refuse = makeElement("button", { type: "button" }, messages.buttons.cancel);
  const keep = makeElement("button", { type: "submit", className: "question-agree" }, words.keep);
  const form = makeElement(
    "form",
    { method: "dialog" },
    heading,
    makeElement("p", {}, contested === 0 ? words.apart : words.contested),
    ...rows.map(({ element }) => element),
    makeElement("p", {}, words.cancelling),
    makeElement("p", { className: "question-actions" }, refuse, keep),
  );
  const dialog = makeElement("dialog", { className: "question compare" }, form);
  dialog.setAttribute("aria-labelledby", heading.id);
  let kept: ReadonlySet<string> | undefined;
  refuse.addEventListener("click", () => dialog.close());
  form.addEventListener("submit", () => {
    kept = new Set(rows.flatMap(({ name, isMine }) => (isMine() ? [name] : [])));
  });
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(kept);
    });
    dialog.showModal();
    refuse.focus();
  });
}

interface Row {
  readonly name: string;
  readonly element: HTMLElement;
  readonly isMine: () => boolean;
}

function rowOf({ name, label, theirs, mine, proposed, contested }: ComparedField): Row {
  const side = (value: "theirs" | "mine", caption: string, lines: readonly string[]) => {
    const radio = makeElement("input", {
      type: "radio",
      name: `compare-${name}`,
      value,
      checked: proposed === value,
    });
    const shown = lines.length === 0 ? [words.nothing] : lines;
    const element = makeElement(
      "label",
      { className: "compare-side" },
      makeElement("span", { className: "compare-caption" }, radio, caption),
      ...shown.map((line) => makeElement("span", { className: "compare-line", dir: "auto" }, line)),
    );
    return { element, radio };
  };
  const their = side("theirs", words.theirs, theirs);
  const my = side("mine", words.mine, mine);
  const legend = makeElement("legend", {}, label);
  if (contested) legend.append(makeElement("small", {}, words.bothChanged));
  return {
    name,
    element: makeElement("fieldset", { className: "compare-field" }, legend, their.element, my.element),
    isMine: () => my.radio.checked,
  };
}
