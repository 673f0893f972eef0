import { CORRECTION_SHORTCUTS, PARAGRAPH_SHORTCUTS } from "../../../../src/shortcuts/index.ts";
import { Button } from "../../button.tsx";
import { KeyList } from "../../key-list.tsx";

/** The keys, all of them. */
export function Help({ close }: { readonly close: () => void }) {
  return (
    <section class="keys" aria-label="Les touches">
      <KeyList shortcuts={[...CORRECTION_SHORTCUTS, ...PARAGRAPH_SHORTCUTS]} />
      <p>
        Sur un Mac, Cmd remplace Ctrl, et Option remplace Alt ; pour écouter, Ctrl + Espace. Un temps, dans la
        marge, s’écoute d’un clic.
      </p>
      <Button onClick={close}>Fermer</Button>
    </section>
  );
}
