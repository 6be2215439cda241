import { recordAside } from '../../api/activity/data/record';
import { isReadable } from '../../api/business/domain/accent';
import { timeZone } from '../../api/client/domain/schemas';
import { transaction } from '../../database/sql';
import { refuseField } from '../../http/check-request';
import { currency } from '../../http/schemas';
import { ownerAtWork } from '../caller';
import { savedWithFields } from './edits';
import type { Change, Data, Save } from './guard';

/** The owner's colour must be readable on paper, the time zone be one, and the currency, too. */
function checkBusiness(data: Data): void {
  const { accentColour, timeZone: zone, defaultCurrency } = data;
  if (typeof accentColour === 'string' && /^#[0-9a-f]{6}$/i.test(accentColour) && !isReadable(accentColour)) {
    refuseField('accentColour', 'This colour is too light to read on paper. Choose a darker one.');
  }
  if (typeof zone === 'string' && !timeZone.safeParse(zone).success) {
    refuseField('timeZone', 'Enter a time zone such as Europe/Stockholm.');
  }
  if (typeof defaultCurrency === 'string' && !currency.safeParse(defaultCurrency).success) {
    refuseField('defaultCurrency', 'Choose a currency such as EUR.');
  }
}

/** What the owner changes about their side meets its rules, and stands in the log. */
export async function guardBusiness({ documentId, data }: Change, save: Save): Promise<unknown> {
  checkBusiness(data);
  const owner = ownerAtWork();
  if (!owner) return save();
  return transaction(async (sql) => {
    const { saved, fields } = await savedWithFields(sql, 'api::business.business', documentId, save);
    const aside = { kind: 'business.changed', actor: owner, subjectId: documentId, details: { fields } } as const;
    if (fields.length > 0) await recordAside(sql, aside);
    return saved;
  });
}
