import { BUSINESS, TOM } from '../business';
import { insert } from './insert';
import type { Scene } from './scene';

/** Gives the business its name, rules and mark, and the owner theirs. */
export async function furnishBusiness({ sql, pictures }: Scene): Promise<void> {
  const [business] = await sql<{ id: number }>(
    `update businesses set name = $1, accent_colour = $2, signature = $3, reply_address = $4, default_currency = $5,
       time_zone = $6, registration_open = $7, show_queue_place = $8, privacy_text = $9, contact_email = $10, updated_at = localtimestamp
     where id = (select min(id) from businesses) returning id`,
    [
      BUSINESS.name,
      BUSINESS.accentColour,
      BUSINESS.signature,
      BUSINESS.replyAddress,
      BUSINESS.defaultCurrency,
      BUSINESS.timeZone,
      BUSINESS.registrationOpen,
      BUSINESS.showQueuePlace,
      BUSINESS.privacyText,
      BUSINESS.contactEmail,
    ],
  );
  await insert(sql, 'files_related_mph', [
    {
      file_id: pictures.get('finch'),
      related_id: business!.id,
      related_type: 'api::business.business',
      field: 'mark',
      order: 1,
    },
  ]);
  await sql(
    'update admin_users set firstname = $1, lastname = $2 where id = (select min(id) from admin_users)',
    TOM.split(' '),
  );
}
