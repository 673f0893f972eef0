/** Offers to take recordings from one more host, with what readers let it know. */
import { useState } from "preact/hooks";
import { allowHost } from "../../decap/index.ts";
import { Button } from "../button.tsx";

interface Props {
  readonly host: string;
  readonly onAllowed: (how: "allowed" | "draft") => Promise<void>;
  readonly onLeave: () => void;
}

export function AllowHost({ host, onAllowed, onLeave }: Props) {
  const [state, setState] = useState<"asked" | "busy" | "failed">("asked");
  const allow = async () => {
    setState("busy");
    const how = await allowHost(host).catch(() => undefined);
    if (how === undefined) setState("failed");
    else await onAllowed(how);
  };
  return (
    <section class="lighten" aria-label={`Permettre ${host}`}>
      <p>
        Voulez-vous que ce site prenne des enregistrements de «&nbsp;{host}&nbsp;»&#8239;? Qui les écoutera
        les lui demandera, et lui fera connaître son adresse (IP)&nbsp;: dites-le dans la page sur la vie
        privée.
      </p>
      <p class="lighten-actions">
        <Button
          class="lighten-go"
          aria-disabled={state === "busy"}
          onClick={() => state !== "busy" && void allow()}
        >
          Permettre cet hôte
        </Button>
        <Button onClick={onLeave}>Ne pas le permettre</Button>
      </p>
      {state === "failed" && (
        <p class="sources-refusal" role="alert">
          Les réglages n’ont pas pu être enregistrés. Réessayez, ou ajoutez l’hôte dans «&nbsp;Réglages du
          site&nbsp;».
        </p>
      )}
    </section>
  );
}
