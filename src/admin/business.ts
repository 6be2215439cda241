/** The business as the panel shows it: its name, its own mark where it has one, the currency of its prices. */
export interface Business {
  name: string;
  markUrl: string | null;
  currency: string;
}

const UNKNOWN: Business = { name: 'Clientele', markUrl: null, currency: 'EUR' };

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

/**
 * Reads what everybody may know of the business. It is asked for more than once, since its currency is what prices begin with;
 * the panel opens without it when it can't be had soon.
 */
export async function readBusiness(): Promise<Business> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const business = await ask();
    if (business) return business;
  }
  return UNKNOWN;
}
