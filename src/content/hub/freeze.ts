/** Freezes a value and all that it holds; cycles are welcome. Maps and Sets are not used in the Hub. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item !== "object" || item === null || Object.isFrozen(item)) continue;
    Object.freeze(item);
    stack.push(...Object.values(item).filter((inner) => typeof inner === "object" && inner !== null));
  }
  return value;
}
