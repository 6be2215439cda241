import { isReadable } from '../../api/business/domain/accent';
import { timeZone } from '../../api/client/domain/schemas';
import { refuseField } from '../../http/check-request';
import type { Change, Save } from './guard';

/** The owner's colour must be readable on paper and the time zone be one. */
export async function guardBusiness({ data }: Change, save: Save): Promise<unknown> {
  const { accentColour, timeZone: zone } = data;
  if (typeof accentColour === 'string' && /^#[0-9a-f]{6}$/i.test(accentColour) && !isReadable(accentColour)) {
    refuseField('accentColour', 'This colour is too light to read on paper. Choose a darker one.');
  }
  if (typeof zone === 'string' && !timeZone.safeParse(zone).success) {
    refuseField('timeZone', 'Enter a time zone such as Europe/Stockholm.');
  }
  return save();
}
