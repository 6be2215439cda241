/** A list with the item at one place moved to another; both count from 0. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, place) => place !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/** The items in the order of the ids; what the ids do not name is left out. */
export const inOrderOf = <Item extends { documentId: string }>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] => ids.flatMap((id) => items.filter(({ documentId }) => documentId === id));
