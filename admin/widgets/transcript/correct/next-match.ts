/** A place in a paragraph. */
export interface Match {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The first place after the last one found, from the top again after the end. */
export function nextMatch(
  paragraphs: readonly { readonly key: string; readonly text: string }[],
  find: RegExp,
  last: Match | undefined,
): Match | undefined {
  const matches = paragraphs.flatMap(({ key, text }, index) =>
    [...text.matchAll(find)].map((match) => ({
      key,
      index,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const place = paragraphs.findIndex(({ key }) => key === last?.key);
  return (
    matches.find(
      ({ index, from }) => index > place || (index === place && last !== undefined && from > last.from),
    ) ?? matches[0]
  );
}
