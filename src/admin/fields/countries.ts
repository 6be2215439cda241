/** The browser's list by country: a method by now, and before that a property. TypeScript knows neither. */
interface Region extends Intl.Locale {
  getTimeZones?: () => string[];
  timeZones?: string[];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const zonesIn = (region: Region): string[] => region.getTimeZones?.() ?? region.timeZones ?? [];

/** The names of the countries that a time zone is used in, by the zone's code; empty where a browser does not tell. */
export function countriesByZone(): Map<string, string[]> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Map<string, string[]>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = names.of(code);
    if (name === undefined) continue;
    for (const zone of zonesIn(new Intl.Locale(`und-${code}`))) found.set(zone, [...(found.get(zone) ?? []), name]);
  }
  return found;
}
