/** The paragraph that is heard, kept in sight unless somebody is writing elsewhere. */
import { useCallback, useEffect, useState } from "preact/hooks";

export function useFollowing(list: { readonly current: HTMLElement | null }): {
  /** Place of the paragraph that is heard; -1 before the first. */
  readonly current: number;
  readonly onPlace: (index: number) => void;
} {
  const [current, setCurrent] = useState(-1);
  const onPlace = useCallback((index: number) => setCurrent(index), []);
  useEffect(() => {
    const row = list.current?.children[current];
    if (row === undefined) return;
    const writing = document.activeElement?.closest("[data-key]");
    const isNear = writing === row || (writing !== null && writing === row.previousElementSibling);
    if (writing === null || writing === undefined || isNear) row.scrollIntoView({ block: "nearest" });
  }, [current]);
  return { current, onPlace };
}
