/** What an editor reads where the machine could not do what was asked: what happened, and what to do. */
import { messages } from "../i18n/editors/index.ts";
import { GitError } from "./git.ts";

/** By the system's code. https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors */
const SYSTEM = {
  ENOSPC: "noRoom",
  EDQUOT: "noQuota",
  EACCES: "noRight",
  EPERM: "noRight",
  EROFS: "readOnly",
  EMFILE: "tooManyFiles",
  EBUSY: "heldFile",
} as const;

function systemWords(code: string): string {
  return Object.hasOwn(SYSTEM, code)
    ? messages.machine[SYSTEM[code as keyof typeof SYSTEM]]
    : messages.machine.refused(code);
}

/** The status of the answer, and its words. */
export function failure(error: unknown): { readonly status: number; readonly message: string } {
  if (error instanceof GitError)
    return {
      status: lockOf(error) === undefined ? 500 : 409,
      message: `${gitWords(error)} ${messages.machine.safe}`,
    };
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined) {
    // for whoever mends programs
    console.error(error);
    return { status: 500, message: `${messages.machine.fault} ${messages.machine.safe}` };
  }
  const where = path === undefined ? "" : ` (${path})`;
  return {
    status: 500,
    message: `${systemWords(code)}${where} ${messages.machine.safe}`,
  };
}

/** What git could not do. */
function gitWords(error: GitError): string {
  if (error.code === undefined) return messages.machine.noGit;
  const lock = lockOf(error);
  if (lock !== undefined) return messages.machine.busyGit(lock);
  if (/No space left on device|Out of diskspace/.test(error.message)) return messages.machine.noRoom;
  // git does not say why
  if (/unable to write file|couldn't write/.test(error.message)) return messages.machine.unwritten;
  return messages.machine.gitSays(error.message);
}

/** The file that says that another git is at work, where that is what stopped this one. */
export function lockOf(error: GitError): string | undefined {
  return /'([^'\n]+\.lock)': File exists/.exec(error.message)?.[1];
}
