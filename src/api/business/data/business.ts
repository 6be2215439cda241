import type { Sql } from '../../../database/sql';

/** The owner's side, as mails and pages speak of it. */
export interface BusinessRow {
  name: string;
  accentColour: string;
  signature: string | null;
  replyAddress: string | null;
  contactEmail: string | null;
  timeZone: string;
  currency: string;
  privacyText: string | null;
  registrationOpen: boolean;
  markUrl: string | null;
  hasProducts: boolean;
}

/** What the business has in a column, as an SQL expression. */
export const ofBusiness = (column: string): string => `(select ${column} from businesses order by id limit 1)`;

/** The business. Bootstrap makes sure that there is one. */
export async function readBusiness(sql: Sql): Promise<BusinessRow> {
  const [row] = await sql<BusinessRow>({
    name: 'business',
    text: `select b.name, coalesce(b.accent_colour, '#1f5a43') as "accentColour", b.signature,
        b.reply_address as "replyAddress", nullif(b.contact_email, '') as "contactEmail", coalesce(b.time_zone, 'UTC') as "timeZone",
        coalesce(b.default_currency, 'EUR') as currency, b.privacy_text as "privacyText",
        coalesce(b.registration_open, true) as "registrationOpen",
        (select f.url from files_related_mph r join files f on f.id = r.file_id
         where r.related_id = b.id and r.related_type = 'api::business.business' and r.field = 'mark' limit 1) as "markUrl",
        exists (select from products p where p.visible) as "hasProducts"
      from businesses b order by b.id limit 1`,
  });
  return row!;
}

/** Whether anybody may register, or only who was invited. */
export async function registrationIsOpen(sql: Sql): Promise<boolean> {
  return (await readBusiness(sql)).registrationOpen;
}
