/** What can be put into a text: found by typing, then asked for what it needs, beside the cursor. */
import { useState } from "preact/hooks";
import { commandOf, INSERT_SHORTCUTS, isSpace } from "../../../src/shortcuts/index.ts";
import { fold, words } from "../../../src/text/index.ts";
import type { InsertPlace } from "../../decap/index.ts";
import type { HubStore } from "../../shell/hub.ts";
import type { Option } from "../listbox.tsx";
import { FindPage, type InsertProps, NewNote, NewPicture, NewTable } from "./insert-forms.tsx";
import { MomentChoice } from "./moment-choice.tsx";
import { OptionField } from "./options.tsx";
import { openPanel } from "./panel.tsx";
import { SlideChoice } from "./slide-choice.tsx";
import { openWindow } from "./window.tsx";

interface Kind extends Option {
  /** Words by which it is found, beside its name. */
  readonly found: string;
  readonly isInTable: boolean;
  /** What it asks, or puts in at once. */
  readonly form?: (props: InsertProps) => preact.JSX.Element;
  readonly act?: (props: InsertProps) => void;
}

const KINDS: readonly Kind[] = [
  {
    key: "picture",
    label: "Image",
    note: "avec sa description et son crédit",
    found: "photo dessin illustration fichier",
    isInTable: false,
    form: NewPicture,
  },
  {
    key: "page",
    label: "Lien vers une page du site",
    note: "article, conférence, cycle, thème…",
    found: "url adresse",
    isInTable: true,
    form: (props) => <FindPage {...props} label="Titre d’une page du site" />,
  },
  {
    key: "person",
    label: "Personne",
    note: "un lien vers sa page",
    found: "nom auteur autrice intervenant",
    isInTable: true,
    form: (props) => <FindPage {...props} label="Nom d’une personne" types={["person"]} />,
  },
  {
    key: "moment",
    label: "Moment d’un enregistrement",
    note: "une phrase que l’on écoute et que l’on cite",
    found: "passage son extrait citation parole audio",
    isInTable: false,
    act: ({ place, hub, close }) => {
      close("elsewhere");
      openWindow(MomentChoice, { line: "", hub, done: place.embed, leave: place.leave });
    },
  },
  {
    key: "slide",
    label: "Diapositive",
    note: "une page d’un diaporama du site",
    found: "pdf diaporama support",
    isInTable: false,
    act: ({ place, hub, close }) => {
      close("elsewhere");
      openWindow(SlideChoice, { line: "", hub, done: place.embed, leave: place.leave });
    },
  },
  {
    key: "table",
    label: "Tableau",
    note: "des lignes et des colonnes",
    found: "grille cases",
    isInTable: false,
    form: NewTable,
  },
  {
    key: "note",
    label: "Note",
    note: "en bas de page, appelée d’ici",
    found: "bas de page renvoi",
    isInTable: true,
    form: NewNote,
  },
  {
    key: "quote",
    label: "Citation",
    note: "un paragraphe que l’on cite",
    found: "extrait guillemets",
    isInTable: false,
    act: ({ place, close }) => {
      close();
      place.quote();
    },
  },
];

export function openInsert(place: InsertPlace, isTyped: boolean, hub: HubStore): void {
  openPanel(place, "Insérer", (close) => <Insert place={place} isTyped={isTyped} hub={hub} close={close} />);
}

function Insert({ isTyped, ...props }: InsertProps & { isTyped: boolean }) {
  const { place, close } = props;
  const [text, setText] = useState("");
  const [kind, setKind] = useState<Kind>();
  if (kind?.form !== undefined) {
    const Form = kind.form;
    return <Form {...props} />;
  }
  const query = words(text);
  const isCalled = (name: string): boolean =>
    query.every((word) => ` ${fold(name)}`.replace(/\W/g, " ").includes(` ${word}`));
  // what has these words in its own name comes before what is found by them
  const found = KINDS.filter(
    ({ label, found, isInTable }) => (isInTable || !place.isInTable) && isCalled(`${label} ${found}`),
  ).toSorted((a, b) => Number(isCalled(b.label)) - Number(isCalled(a.label)));
  /** What was typed is text after all. */
  const writeAsText = (more: string) => {
    close();
    place.type(`/${text}${more}`);
  };
  return (
    <>
      <OptionField
        id="text-insert"
        label="Que voulez-vous insérer ?"
        placeholder="Image, page, note…"
        text={text}
        options={found}
        firstIsChosen
        describedBy="text-insert-told"
        onText={setText}
        onChoose={(chosen) => (chosen.act === undefined ? setKind(chosen) : chosen.act(props))}
        onKey={(event) => {
          if (commandOf(INSERT_SHORTCUTS, event) === "leave" && text === "") close();
          else if (!isTyped || (text !== "" && found.length > 0)) return false;
          else if (isSpace(event)) writeAsText(" ");
          else if (commandOf(INSERT_SHORTCUTS, event) === "accept" && found.length === 0) writeAsText("");
          else return false;
          return true;
        }}
      />
      <p id="text-insert-told" class="text-told" role="status">
        {found.length === 0 && (
          <>Rien de ce nom.{isTyped && <> Entrée écrit «&nbsp;/{text}&nbsp;» dans le texte.</>}</>
        )}
      </p>
    </>
  );
}
