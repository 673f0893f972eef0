/** Told, in French, a line about what takes time. */
export type Log = (line: string) => void;
