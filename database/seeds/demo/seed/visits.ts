import type { Calendar, Moment } from '../calendar';
import type { DemoClient } from '../model';

const MINUTE = 60_000;

export interface Stay {
  begin: Date;
  end: Date;
}

/** A client's visits to the site, oldest first. */
export const staysOf = ({ visits = [] }: Pick<DemoClient, 'visits'>, on: Calendar): Stay[] =>
  visits.map(([day, time, minutes]) => {
    const begin = on.at([day, time]);
    return { begin, end: new Date(begin.getTime() + minutes * MINUTE) };
  });

/**
 * Throws where a client acts on the site without being there: without a login, before they came, or, since visits are
 * told, between two of them.
 */
export function checkPresence(client: DemoClient, moment: Moment, on: Calendar): void {
  const at = on.at(moment);
  const [first, ...later] = staysOf(client, on);
  const absent =
    !first ||
    at < on.at(client.since) ||
    (at >= first.begin && ![first, ...later].some(({ begin, end }) => begin <= at && at <= end));
  if (absent) throw new Error(`${client.name} was not on the site on ${at.toISOString()}.`);
}

/** Somebody who reads what came since the last visit, one letter after the other, two minutes each. */
export class Reader {
  private readonly read = new Map<Stay, number>();

  constructor(private readonly stays: Stay[]) {}

  /** When a letter of `sent` is opened; null when there was no visit since. Ask in the order of time. */
  opens(sent: Date): Date | null {
    const stay = this.stays.find(({ begin }) => begin > sent);
    if (!stay) return null;
    const before = this.read.get(stay) ?? 0;
    this.read.set(stay, before + 1);
    return new Date(Math.min(stay.begin.getTime() + (1 + 2 * before) * MINUTE, stay.end.getTime()));
  }
}
