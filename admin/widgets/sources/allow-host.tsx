/** Offers to take recordings from one more host, with what readers let it know. */

import { useState } from "preact/hooks";
import { messages } from "../../../src/i18n/editors/index.ts";
import { allowHost } from "../../decap/index.ts";
import { Button } from "../button.tsx";

const { allowHost: words } = messages.sources;

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
    <section class="lighten" aria-label={words.label(host)}>
      <p>{words.question(host)}</p>
      <p class="lighten-actions">
        <Button
          class="lighten-go"
          aria-disabled={state === "busy"}
          onClick={() => state !== "busy" && void allow()}
        >
          {words.allow}
        </Button>
        <Button onClick={onLeave}>{words.leave}</Button>
      </p>
      {state === "failed" && (
        <p class="sources-refusal" role="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}
