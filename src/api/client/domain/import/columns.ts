/** What a column can say of a client. First and last name become one name. */
const HEADERS = {
  name: [
    ...['name', 'full name', 'client', 'client name', 'customer', 'customer name', 'contact', 'contact name'],
    ...['contact person', 'person', 'kunde', 'kundenname', 'kontakt', 'ansprechpartner'],
  ],
  firstName: ['first name', 'given name', 'forename', 'vorname'],
  lastName: ['last name', 'surname', 'family name', 'nachname', 'familienname'],
  company: [
    'company',
    'company name',
    'organisation',
    'organization',
    'business',
    'firma',
    'firmenname',
    'unternehmen',
  ],
  email: ['email', 'email address', 'mail', 'email 1 value', 'email adresse', 'mailadresse'],
  phone: [
    ...['phone', 'phone number', 'telephone', 'tel', 'mobile', 'mobile phone', 'phone 1 value'],
    ...['telefon', 'telefonnummer', 'handy', 'mobil'],
  ],
  website: ['website', 'web', 'web page', 'homepage', 'url', 'webseite', 'internet'],
  size: ['size', 'company size', 'employees', 'headcount', 'größe', 'groesse', 'mitarbeiter'],
  type: ['type', 'kind', 'client type', 'art', 'typ', 'kundenart'],
  description: ['description', 'about', 'about them', 'beschreibung', 'über', 'ueber'],
  language: ['language', 'lang', 'sprache'],
  timeZone: ['time zone', 'zeitzone'],
} as const;

export type Column = keyof typeof HEADERS;

/** Letters and figures alone, in lower case: `E-Mail` and `email` are one. */
const bare = (header: string) =>
  header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');

const KNOWN = new Map(
  (Object.keys(HEADERS) as Column[]).flatMap((column) => HEADERS[column].map((name) => [bare(name), column] as const)),
);

/**
 * What each column of a first row says; null where that is nothing of a client. Of two columns that say the same the
 * first is heard. Remarks of the owner's own are not known on purpose: clients read what is written about them.
 */
export function columnsOf(headers: readonly string[]): (Column | null)[] {
  const taken = new Set<Column>();
  return headers.map((header) => {
    const column = KNOWN.get(bare(header));
    if (!column || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}
