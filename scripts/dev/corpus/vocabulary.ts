/** French words with a natural distribution: the small ones that every sentence is made of, a hub's own, and a long tail. */
import { randomFrom } from "../demo/random.ts";

/** The commonest French words, the most frequent first. */
const SMALL = `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son
  ou mais comme on nous aux cette leur ces sa elle si même bien ont fait être deux tout entre après sans sous dont
  peut aussi très où temps faire autres notre vous ils encore depuis moins avant moi non autre chez vers doit donc
  jamais toujours ainsi alors`;

/** What such hubs speak of. */
const TELLING = `association territoire numérique médiation habitant quartier rencontre atelier projet outil public action
  partage licence commun ressource enregistrement transcription parole écoute lecture article conférence archive mémoire
  évaluation utilité social économie solidaire coopération réseau accès droit formation école jeune parent bibliothèque
  médiathèque mairie collectivité élu service usage pratique expérience récit témoignage histoire langue culture
  radio podcast son image document accessibilité écran logiciel libre code donnée carte ville rural littoral mer port
  énergie sobriété climat transport logement santé travail emploi métier apprentissage pouvoir participation débat
  décision budget enquête question réponse méthode guide exemple indicateur résultat effet confiance lien accueil
  permanence bénévole équipe lieu café jardin fabrique réparation échange don règle charte gouvernance assemblée
  magazine écriture lecteur auteur correction publication site moteur recherche page flux agenda courriel formulaire`;

const ONSETS = "b c d f g l m n p r s t v br cr dr fr gr pl pr tr bl ch ".split(" ");
const NUCLEI = "a e i o u é an en in on ou oi ai au eu".split(" ");
const CODAS = ["", "", "", "", "", "", "", "r", "l", "s", "n"];
const ENDINGS = [
  "tion",
  "ment",
  "eur",
  "euse",
  "ité",
  "age",
  "isme",
  "ique",
  "able",
  "if",
  "ive",
  "er",
  "é",
  "ée",
  "e",
  "al",
  "ier",
];
const TAIL = 24_000;

/** By it, the hundred commonest words make half of a text, as they do in French (law of Zipf and Mandelbrot). */
const STEEPNESS = 1.12;

/** Draws words, each as often as its rank makes it. */
export interface Vocabulary {
  readonly word: () => string;
  /** A word that says something. */
  readonly telling: () => string;
}

export function vocabulary(seed: number): Vocabulary {
  const words = [...split(SMALL), ...shuffle(split(TELLING), seed), ...longTail(seed)];
  const first = split(SMALL).length;
  const sums: number[] = [];
  let total = 0;
  words.forEach((_, rank) => {
    total += (rank + 2.7) ** -STEEPNESS;
    sums.push(total);
  });
  const random = randomFrom(seed);
  const draw = (from: number): string => {
    const low = from === 0 ? 0 : (sums[from - 1] ?? 0);
    return words[indexOf(sums, low + random() * (total - low))] ?? "mot";
  };
  return { word: () => draw(0), telling: () => draw(first) };
}

const split = (text: string): string[] => text.trim().split(/\s+/);

/** Where a sum is first reached, by halves. */
function indexOf(sums: readonly number[], wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that could be French and are rare, as names, terms and slips are in real texts. */
function longTail(seed: number): string[] {
  const random = randomFrom(seed ^ 0x5f3759df);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const made = new Set<string>();
  while (made.size < TAIL) {
    const syllables = 1 + Math.floor(random() * 1.7);
    let word = "";
    for (let i = 0; i < syllables; i += 1) word += pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
    made.add(word + pick(ONSETS) + pick(ENDINGS));
  }
  return [...made];
}

function shuffle(list: readonly string[], seed: number): string[] {
  const random = randomFrom(seed + 1);
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] ?? "", out[i] ?? ""];
  }
  return out;
}
