import type { z } from 'zod';
import { recordAside } from '../../api/activity/data/record';
import { isReadable } from '../../api/business/domain/accent';
import { timeZone } from '../../api/client/domain/schemas';
import { transaction } from '../../database/sql';
import { refuseField } from '../../http/check-request';
import { currency } from '../../http/schemas';
import { ownerAtWork } from '../caller';
import { savedWithFields } from './edits';
import { type Change, type Data, dropUnwritable, type Save } from './guard';

/** What is written the way it is stored: PostgreSQL knows no zone with a blank behind it. */
function written<Text>(rule: z.ZodType<Text>, field: string, text: string, wrong: string): Text {
  const { data, success } = rule.safeParse(text);
  return success ? data : refuseField(field, wrong);
}

/** The owner's colour must be readable on paper, the time zone be one, and the currency, too. */
function checkBusiness(data: Data): void {
  const { accentColour, timeZone: zone, defaultCurrency: unit } = data;
  if (typeof accentColour === 'string' && /^#[0-9a-f]{6}$/i.test(accentColour) && !isReadable(accentColour)) {
    refuseField('accentColour', 'This colour is too light to read on paper. Choose a darker one.');
  }
  if (typeof zone === 'string') {
    data.timeZone = written(timeZone, 'timeZone', zone, 'Enter a time zone such as Europe/Stockholm.');
  }
  if (typeof unit === 'string') {
    data.defaultCurrency = written(currency, 'defaultCurrency', unit, 'Choose a currency such as EUR.');
  }
}

/** What the owner changes about their side meets its rules, and stands in the log. */
export async function guardBusiness({ documentId, data }: Change, save: Save): Promise<unknown> {
  checkBusiness(data);
  dropUnwritable('api::business.business', data);
  const owner = ownerAtWork();
  if (!owner) return save();
  return transaction(async (sql) => {
    const { saved, fields } = await savedWithFields(sql, 'api::business.business', documentId, save);
    const aside = { kind: 'business.changed', actor: owner, subjectId: documentId, details: { fields } } as const;
    if (fields.length > 0) await recordAside(sql, aside);
    return saved;
  });
}
