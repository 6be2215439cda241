/**
 * Where a reader of the live stream stands: number of the writing transaction and id of the line, both too large for
 * safe arithmetic in JavaScript and so kept as bigints. As text, `<xid>-<id>`, it is the id of an event.
 */
export interface Position {
  xid: bigint;
  id: bigint;
}

export const START: Position = { xid: 0n, id: 0n };

/** The position a text names; null when it names none. */
export function readPosition(text: string): Position | null {
  const found = /^(\d{1,19})-(\d{1,18})$/.exec(text);
  return found ? { xid: BigInt(found[1]!), id: BigInt(found[2]!) } : null;
}

export const writePosition = ({ xid, id }: Position): string => `${xid}-${id}`;

/** Whether `one` comes after `other`. */
export const isAfter = (one: Position, other: Position): boolean =>
  one.xid > other.xid || (one.xid === other.xid && one.id > other.id);
