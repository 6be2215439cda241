import { errors } from '@strapi/utils';
import { z } from 'zod';
import { recordAside } from '../../api/activity/data/record';
import { isReadable } from '../../api/business/domain/accent';
import { timeZone } from '../../api/client/domain/schemas';
import { transaction } from '../../database/sql';
import { checkFields, refuseFields } from '../../http/field-errors';
import { clearable, currency, emailAddress, line } from '../../http/schemas';
import { ownerAtWork } from '../caller';
import { savedWithFields } from './edits';
import { type Change, type Data, dropUnwritable, type Save } from './guard';

const A_COLOUR = 'Write a colour such as #1f5a43.';

/** It must be readable on paper. */
const colour = z
  .string({ error: A_COLOUR })
  .trim()
  .regex(/^#[0-9a-f]{6}$/i, { error: A_COLOUR, abort: true })
  .refine(isReadable, { error: 'This colour is too light to read on paper. Choose a darker one.' });

/** What is left empty has a default. */
const RULES = {
  name: line(80).min(1, { error: 'Give the business a name.' }),
  accentColour: clearable(colour),
  signature: clearable(line(160)),
  replyAddress: clearable(emailAddress),
  contactEmail: clearable(emailAddress),
  timeZone: clearable(timeZone),
  defaultCurrency: clearable(currency),
};

/** Everything is written the way it is stored: PostgreSQL knows no zone with a blank behind it. */
function checkBusiness(data: Data): void {
  const found = checkFields(data, RULES);
  if (found.length > 0) refuseFields(found);
}

const STAYS =
  'The business cannot be deleted: every page and every mail speaks in its name. Change what it says instead.';

/** What the owner changes about their side meets its rules, and stands in the log. */
export async function guardBusiness({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  if (action === 'delete') throw new errors.ApplicationError(STAYS);
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
