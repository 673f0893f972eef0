/** The hubs that can be invented, by the name that is given to `--shape`. */
import { UsageError } from "../../cli/index.ts";
import { type CorpusFile, corpus } from "./entries.ts";
import { realCorpus } from "./real.ts";

export interface CorpusShape {
  readonly files: (entries: number, transcripts: number, seed: number) => Generator<CorpusFile>;
  /** Entries, and talks that are transcribed, where nothing is said. */
  readonly entries: number;
  readonly transcripts: number;
}

export const CORPUS_SHAPES = {
  magazine: { files: corpus, entries: 1000, transcripts: 30 },
  real: { files: realCorpus, entries: 38_000, transcripts: 30 },
} as const satisfies Readonly<Record<string, CorpusShape>>;

export type CorpusShapeName = keyof typeof CORPUS_SHAPES;

/** One line for `--help`. */
export const SHAPE_OPTION = {
  placeholder: "FORME",
  help: "magazine : un magazine qui a vécu (par défaut). real : les proportions des grandes archives, avec leurs langues et leurs extrêmes.",
};

/** @throws UsageError for a name that is none of them. */
export function readShape(name = "magazine"): CorpusShapeName {
  if (Object.hasOwn(CORPUS_SHAPES, name)) return name as CorpusShapeName;
  throw new UsageError(
    `--shape vaut « ${name} », alors qu’il faut ${Object.keys(CORPUS_SHAPES).join(" ou ")}.`,
  );
}
