/** What an editor reads where the machine could not do what was asked: what happened, and what to do. */
import { GitError } from "./git.ts";

const SAFE = "Rien n’est perdu.";

/** By the system's code. https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: "il n’y a plus de place sur le disque. Libérez-en, puis recommencez.",
  EDQUOT: "il n’y a plus de place pour vous sur ce disque. Libérez-en, puis recommencez.",
  EACCES: "ce dossier ne vous laisse pas écrire. Changez ses droits, puis recommencez.",
  EPERM: "ce dossier ne vous laisse pas écrire. Changez ses droits, puis recommencez.",
  EROFS: "ce disque ne se laisse que lire. Enregistrez ailleurs, ou changez ses réglages.",
  EMFILE: "trop de fichiers sont ouverts sur cette machine. Fermez des programmes, puis recommencez.",
  EBUSY: "un autre programme tient ce fichier. Fermez-le, puis recommencez.",
};

/** The status of the answer, and its words. */
export function failure(error: unknown): { readonly status: number; readonly message: string } {
  if (error instanceof GitError)
    return { status: lockOf(error) === undefined ? 500 : 409, message: `${gitWords(error)} ${SAFE}` };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined)
    return { status: 500, message: `une erreur du programme l’empêche (${wordsOf(error)}). ${SAFE}` };
  const where = path === undefined ? "" : ` (${path})`;
  const known = SYSTEM[code];
  return {
    status: 500,
    message: `${known ?? `le système refuse d’écrire ou de lire ce fichier (${code}).`}${where} ${SAFE}`,
  };
}

/** What git could not do. */
export function gitWords(error: GitError): string {
  if (error.code === undefined)
    return "git ne démarre pas, ou le dossier de la relecture n’est plus là. Relancez npm start -- --relecture.";
  const lock = lockOf(error);
  if (lock !== undefined)
    return (
      "git est occupé dans ce dépôt. Attendez que l’autre commande finisse, puis recommencez\u00A0; " +
      `si aucune ne tourne, supprimez ${lock}.`
    );
  if (/No space left on device|Out of diskspace/.test(error.message)) return SYSTEM["ENOSPC"] ?? "";
  // git does not say why
  if (/unable to write file|couldn't write/.test(error.message))
    return "un fichier n’a pas pu être écrit, sans doute faute de place sur le disque. Libérez-en, puis recommencez.";
  return `git n’a pas pu le faire. Il répond\u00A0: ${error.message}`;
}

/** The file that says that another git is at work, where that is what stopped this one. */
export function lockOf(error: GitError): string | undefined {
  return /'([^'\n]+\.lock)': File exists/.exec(error.message)?.[1];
}

/** The first line: the rest of what an error says is for who mends programs. */
function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
