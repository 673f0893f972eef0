/** What the history says of each thing that editors do. The words are Decap's own templates, so that both agree. */
/** https://decapcms.org/docs/beta-features/#commit-message-templates */
export const COMMIT_MESSAGES = {
  create: "Ajouter « {{slug}} » ({{collection}}), par {{author-name}}",
  update: "Modifier « {{slug}} » ({{collection}}), par {{author-name}}",
  delete: "Supprimer « {{slug}} » ({{collection}}), par {{author-name}}",
  uploadMedia: "Ajouter le fichier « {{path}} », par {{author-name}}",
  deleteMedia: "Supprimer le fichier « {{path}} », par {{author-name}}",
} as const;

/**
 * Whether a commit's message says that an entry was deleted. What comes from somebody's copy of the repository begins
 * with their account: https://decapcms.org/docs/open-authoring/
 */
export function saysDeletion(message: string): boolean {
  return /^(?:[\w-]+: )?Supprimer «\s/.test(message);
}

/** What Decap writes nothing for: on this machine, a change of status is a commit too. */
const STATUS_MESSAGE = "Passer « {{slug}} » ({{collection}}) à « {{status}} », par {{author-name}}";

/** What a forge merges. */
const PUBLISH_MESSAGE = "Publier « {{slug}} » ({{collection}}), par {{author-name}}";

/** What comes back from the bin. */
const RESTORE_MESSAGE = "Restaurer « {{slug}} » ({{collection}}), par {{author-name}}";

/** Steps of a draft, in order, as Decap names them. */
export const DRAFT_STATUSES = ["draft", "pending_review", "pending_publish"] as const;

export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** As editors read them. */
export const STATUS_NAMES: Readonly<Record<DraftStatus, string>> = {
  draft: "Brouillon",
  pending_review: "En révision",
  pending_publish: "Prêt",
};

/** Named as in the templates. */
export interface CommitSubject {
  readonly slug?: string;
  /** What one entry of the collection is called. */
  readonly collection?: string;
  readonly path?: string;
  readonly status?: string;
  readonly "author-name": string;
}

const TEMPLATES = {
  ...COMMIT_MESSAGES,
  status: STATUS_MESSAGE,
  publish: PUBLISH_MESSAGE,
  restore: RESTORE_MESSAGE,
} as const;

/** The message of a commit. */
export function commitMessage(kind: keyof typeof TEMPLATES, subject: CommitSubject): string {
  const template: string = TEMPLATES[kind];
  const words: Readonly<Record<string, string | undefined>> = { ...subject };
  return template.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => words[name] ?? "");
}
