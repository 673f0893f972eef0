/** What is told of something that is wrong: what was found, what was expected where that is not plain, what to do. */
export interface CheckWords {
  readonly found: string;
  readonly expected?: string;
  readonly remedy: string;
}
