import { Button } from "../../button.tsx";
import { KEYS } from "./keys.ts";

/** The keys, all of them. */
export function Help({ close }: { readonly close: () => void }) {
  return (
    <section class="keys" aria-label="Les touches">
      <dl>
        {KEYS.map(({ command, keys, does }) => (
          <div key={command}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        Sur un Mac, Cmd remplace Ctrl, et Option remplace Alt ; pour écouter, Ctrl + Espace. Un temps, dans la
        marge, s’écoute d’un clic.
      </p>
      <Button onClick={close}>Fermer</Button>
    </section>
  );
}
