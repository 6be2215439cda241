import ical from 'ical-generator';

/** A day that matters in a project, as a calendar shows it. */
export interface Entry {
  /** The same for as long as it is the same thing. */
  id: string;
  /** YYYY-MM-DD, in no zone. */
  day: string;
  summary: string;
  description: string;
  url: string;
  /** ISO 8601. */
  updatedAt: string;
}

/** How often programs are asked to look again, in seconds. */
const LOOK_AGAIN = 3600;

/** A calendar as iCalendar (RFC 5545) has it. Every entry takes a whole day, in whichever zone it is read. */
export function calendarOf(name: string, entries: Entry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Clientele', product: 'Calendar', language: 'EN' },
    ttl: LOOK_AGAIN,
  });
  for (const { id, day, summary, description, url, updatedAt } of entries) {
    const changed = new Date(updatedAt);
    calendar.createEvent({
      id,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      url,
      stamp: changed,
      lastModified: changed,
      // A calendar shows the newer of two versions.
      sequence: Math.floor(changed.getTime() / 1000) % 2 ** 31,
    });
  }
  return calendar.toString();
}
