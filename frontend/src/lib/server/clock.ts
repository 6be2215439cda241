import type { Business, Profile } from '$lib/api/types';
import type { Clock } from '$lib/dates';
import { dateFormat } from '$lib/formatters';
import { formText } from './form-text';

const known = (read: () => string): string | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** A time zone by the name everybody knows it by; null where it is none. */
const knownZone = (zone: string | null | undefined): string | null =>
  zone ? known(() => dateFormat('en', { timeZone: zone }).resolvedOptions().timeZone) : null;

/** Plain English writes dates the way the rest of the site does: "12 January", 24 hours. */
const DEFAULT_LOCALE = 'en-GB';

/** A language that dates and numbers can be written in: the one that was named, where there is such a one. */
export const localeOf = (language: string | null | undefined): string =>
  (language && language !== 'en' ? known(() => new Intl.Locale(language).toString()) : null) ?? DEFAULT_LOCALE;

/** The client's zone and language; the business's zone and English where they have not said. */
export function clockFor(business: Business | null, profile?: Profile): Clock {
  return {
    locale: localeOf(profile?.language),
    timeZone: knownZone(profile?.timeZone) ?? knownZone(business?.timeZone) ?? 'UTC',
    now: new Date().toISOString(),
  };
}

/** The zone of OwnTimeZone.svelte's field; nothing where its script did not run, or named none that is known. */
export function timeZoneIn(form: FormData): { timeZone?: string } {
  const timeZone = knownZone(formText(form, 'timeZone'));
  return timeZone === null ? {} : { timeZone };
}
