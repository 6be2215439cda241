import { dataOf } from './answers';
import { owner } from './people';

/** Where the panel reads and saves the owner's side. */
export const ITS_SIDE = '/content-manager/single-types/api::business.business';

interface Side {
  name: string;
  accentColour: string | null;
  defaultCurrency: string;
  timeZone: string | null;
  privacyText: string | null;
}

/** What is set up in the first steps, as it stands: what a test puts back. */
export async function itsSide(): Promise<Side> {
  const stored = dataOf<Side>(await (await owner()).get(ITS_SIDE));
  const { name, accentColour, defaultCurrency, timeZone, privacyText } = stored;
  return { name, accentColour, defaultCurrency, timeZone, privacyText };
}
