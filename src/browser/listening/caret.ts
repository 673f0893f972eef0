/** Characters from the start of an element's text to a point of the window; undefined where the point is elsewhere. */
export function caretOffset(element: Element, x: number, y: number): number | undefined {
  const place = placeAt(x, y);
  return place !== undefined && element.contains(place.node) ? place.offset : undefined;
}

function placeAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
