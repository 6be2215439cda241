import { adminApi } from '@strapi/strapi/admin';
import { BUSINESS } from './types';

/** The business as everybody may know it: its name, its own mark where it has one, the currency of its prices. */
export interface Business {
  name: string;
  markUrl: string | null;
  currency: string;
}

/** What the panel opens with where the business can't be had soon: how it looks, and nothing that counts. */
const UNKNOWN: Omit<Business, 'currency'> = { name: 'Clientele', markUrl: null };

const TRIES = 3;

async function ask(): Promise<Business | null> {
  try {
    const answer = await fetch('/api/business', { signal: AbortSignal.timeout(3000) });
    if (!answer.ok) return null;
    const { data } = (await answer.json()) as { data: Business };
    return { name: data.name, markUrl: data.markUrl, currency: data.currency };
  } catch {
    return null;
  }
}

async function askAgain(): Promise<Business | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const business = await ask();
    if (business) return business;
  }
  return null;
}

/** Reads how the panel is named and marked from its beginning; it opens without that when it can't be had soon. */
export const readLooks = async (): Promise<Omit<Business, 'currency'>> => (await askAgain()) ?? UNKNOWN;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getBusiness: build.query<Business, undefined>({
      // Not by the panel's own requests: they carry a session of the panel, which is none of the API for clients.
      queryFn: async () => {
        const data = await askAgain();
        return data ? { data } : { error: { name: 'UnknownError', message: 'The business could not be read.' } };
      },
      // The name under which the content manager keeps a single type: saved there, it is read anew.
      providesTags: [{ type: 'Document', id: BUSINESS }],
    }),
  }),
});

/** The currency in which prices begin, as the business has it now; empty while that is not known. */
export const useOwnCurrency = (): string =>
  api.useGetBusinessQuery(undefined, { refetchOnMountOrArgChange: true }).data?.currency ?? '';

/** Asks for it before it is needed: for whatever opens a dialog with a price in it. */
export const useOwnCurrencySoon = (): void => void useOwnCurrency();
