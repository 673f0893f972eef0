/** The first of a month, in French: "1er". */
const FIRST = /\b1er\b/;

/** A text with the ordinals of its dates as they are printed: "1er" has a raised ending. */
export function Ordinals({ text }: { text: string }) {
  const parts = text.split(FIRST);
  return (
    <>
      {parts.map((part, n) => [
        n > 0 && (
          <>
            1<sup>er</sup>
          </>
        ),
        part,
      ])}
    </>
  );
}
