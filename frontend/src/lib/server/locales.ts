import type { Choice } from '$lib/forms/choice';

/** English as the portal has it is the choice of none. */
const LANGUAGES = [
  'en-US', 'cs', 'da', 'de', 'el', 'es', 'et', 'fi', 'fr', 'hr', 'hu', 'is', 'it', 'ja', 'ko', 'lt', 'lv', 'nb',
  'nl', 'pl', 'pt', 'pt-BR', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk', 'zh',
]; // prettier-ignore

/** Each language by the name its speakers give it. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The languages that dates can be written in, and the one that is set, whichever it is. */
export function languageChoices(current: string | null): Choice[] {
  const tags = current && !LANGUAGES.includes(current) ? [current, ...LANGUAGES] : LANGUAGES;
  return tags.map((value) => ({ value, label: languageName(value) }));
}

/** Every time zone by its IANA name, and the one that is set, whichever it is. */
export function timeZones(current: string | null): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(current ? [current] : [])])];
}
