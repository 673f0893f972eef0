/** A list of chapters, pasted: understood as it is typed, with the lines that are not. */
import { useEffect, useRef, useState } from "preact/hooks";
import { commandOf, FIELD_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import { counted } from "../words.ts";
import { type PastedChapter, parseChapters } from "./paste.ts";

interface Props {
  /** Seconds, where it is known. */
  readonly end: number | undefined;
  /** Whether there are chapters already. */
  readonly hasChapters: boolean;
  readonly add: (chapters: readonly PastedChapter[]) => void;
  readonly replace: (chapters: readonly PastedChapter[]) => void;
  readonly cancel: () => void;
}

export function PasteBox({ end, hasChapters, add, replace, cancel }: Props) {
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const { chapters, bad } = parseChapters(text, end);
  return (
    <div class="marks-paste">
      <label for="marks-pasted">Un chapitre par ligne{"\u00A0"}: le temps, puis le titre</label>
      <textarea
        id="marks-pasted"
        ref={area}
        rows={6}
        placeholder={"0:00 Accueil\n4:12 Le premier sujet\n1:02:30 Questions du public"}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (commandOf(FIELD_SHORTCUTS, event) !== "cancel") return;
          // of this list alone, and not of the window around it
          event.preventDefault();
          event.stopPropagation();
          cancel();
        }}
      />
      <div role="status">
        {text.trim() !== "" && (
          <p>
            {counted(chapters.length, "chapitre", "Aucun chapitre")} dans cette liste
            {bad.length > 0 && `, ${counted(bad.length, "ligne")} à revoir`}.
          </p>
        )}
        {bad.length > 0 && (
          <ul class="marks-bad">
            {bad.map(({ line, text: found, why }) => (
              <li key={line}>
                Ligne {line}, «{"\u00A0"}
                {found.length > 60 ? `${found.slice(0, 60)}…` : found}
                {"\u00A0"}»{"\u00A0"}: {why}.
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="marks-row">
        <Button class="act-first" disabled={chapters.length === 0} onClick={() => add(chapters)}>
          Ajouter {chapters.length > 1 ? "ces chapitres" : "ce chapitre"}
        </Button>
        {hasChapters && (
          <Button disabled={chapters.length === 0} onClick={() => replace(chapters)}>
            Remplacer ceux de la fiche
          </Button>
        )}
        <Button onClick={cancel}>Fermer la liste</Button>
      </div>
    </div>
  );
}
