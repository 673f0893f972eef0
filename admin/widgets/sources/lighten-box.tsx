/** What becomes of a recording that is too big: a lighter version is made of it, here, or one reads what to do instead. */
import { useEffect, useRef, useState } from "preact/hooks";
import { formatDuration } from "../../../src/i18n/index.ts";
import { inMegabytes } from "../../entry/upload.ts";
import { Button } from "../button.tsx";
import type { LightPlan, NotLighter } from "./lighten.ts";

/** Heavy, and wanted by few. */
const lightening = () => import("./lighten.ts");

interface Props {
  readonly file: File;
  readonly maxBytes: number;
  readonly onLighter: (file: File) => void;
  readonly onLeave: () => void;
}

const ELSEWHERE =
  "Mettez le fichier en ligne ailleurs (chez votre hébergeur, sur Internet Archive…), puis donnez son adresse ci-dessous.";

const IN_AUDACITY =
  "Ou faites-en vous-même une version légère\u00A0: dans Audacity, Fichier, Exporter l’audio, Opus, 24\u00A0kbit/s, mono.";

const WHY_NOT: Readonly<Record<NotLighter, readonly string[]>> = {
  encoder: [
    "Ce navigateur ne sait pas faire d’Opus. Chrome, Edge et Firefox, à jour sur un ordinateur, le savent\u00A0: ouvrez-y cette page.",
    IN_AUDACITY,
    ELSEWHERE,
  ],
  decoder: [
    "Ce navigateur ne sait pas lire ce format pour le convertir. Essayez dans Chrome ou Edge, ou choisissez la version MP3.",
    IN_AUDACITY,
    ELSEWHERE,
  ],
  "too-long": [
    "Même en Opus à 16\u00A0kbit/s, il dépasserait la limite. Coupez-le en deux enregistrements, par exemple à la pause.",
    ELSEWHERE,
  ],
  "no-sound": [
    "Aucun son lisible n’y a été trouvé. Exportez-le à nouveau depuis l’enregistrement d’origine.",
  ],
};

export function LightenBox({ file, maxBytes, onLighter, onLeave }: Props) {
  const [plan, setPlan] = useState<LightPlan | NotLighter>();
  const [part, setPart] = useState<number>();
  const [failed, setFailed] = useState(false);
  const stopper = useRef<AbortController | undefined>(undefined);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    let gone = false;
    void lightening()
      .then(({ planOf }) => planOf(file, maxBytes))
      .then((found) => {
        if (!gone) setPlan(found);
      });
    return () => {
      gone = true;
      stopper.current?.abort();
    };
  }, [file, maxBytes]);
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [plan]);

  const start = async (rate: number) => {
    const controller = new AbortController();
    stopper.current = controller;
    setFailed(false);
    setPart(0);
    try {
      const { lighten } = await lightening();
      onLighter(await lighten(file, { rate, progress: setPart, signal: controller.signal }));
    } catch {
      if (!controller.signal.aborted) setFailed(true);
      setPart(undefined);
    }
  };

  return (
    <section ref={box} class="lighten" aria-label={`Alléger ${file.name}`}>
      <p>
        «&nbsp;{file.name}&nbsp;» fait {inMegabytes(file.size)}, et la limite est de {inMegabytes(maxBytes)}.
        Rien n’a été envoyé.
      </p>
      {plan === undefined && <p role="status">Lecture de sa durée…</p>}
      {typeof plan === "string" && WHY_NOT[plan].map((line) => <p key={line}>{line}</p>)}
      {typeof plan === "object" && part === undefined && (
        <>
          <p>
            Ce navigateur peut en faire une version pour la parole, en Opus à {plan.rate / 1000}
            &nbsp;kbit/s&nbsp;: {formatDuration(plan.seconds, "fr")} en {inMegabytes(plan.bytes)} environ. Le
            fichier d’origine reste sur votre ordinateur.
          </p>
          <p class="sources-note">
            Chrome, Edge, Firefox et Android lisent l’Opus&#8239;; les iPhone et les Mac, depuis 2025&#8239;;
            beaucoup d’applications de podcast, non. Pour elles, mettez aussi le MP3 en ligne ailleurs et
            ajoutez son adresse.
          </p>
          {failed && (
            <p class="sources-refusal" role="alert">
              La conversion s’est arrêtée avant la fin&nbsp;: le fichier est peut-être abîmé. {ELSEWHERE}
            </p>
          )}
          <p class="lighten-actions">
            <Button class="lighten-go" onClick={() => void start(plan.rate)}>
              Alléger ce fichier
            </Button>
            <Button onClick={onLeave}>Laisser</Button>
          </p>
        </>
      )}
      {part !== undefined && (
        <p class="lighten-actions">
          <progress aria-label={`Conversion de ${file.name}`} max={1} value={part} />
          <span>{Math.floor(part * 100)}&nbsp;%</span>
          <Button onClick={() => stopper.current?.abort()}>Arrêter</Button>
        </p>
      )}
      {typeof plan === "string" && (
        <p class="lighten-actions">
          <Button onClick={onLeave}>Fermer</Button>
        </p>
      )}
    </section>
  );
}
