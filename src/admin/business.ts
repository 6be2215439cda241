/** The business as the panel shows it: its name, its own mark where it has one, the currency of its prices. */
export interface Business {
  name: string;
  markUrl: string | null;
  currency: string;
}

const UNKNOWN: Business = { name: 'Clientele', markUrl: null, currency: 'EUR' };

/** Reads what everybody may know of the business. The panel opens without it when it can't be had soon. */
export async function readBusiness(): Promise<Business> {
  try {
    const answer = await fetch('/api/business', { signal: AbortSignal.timeout(3000) });
    if (!answer.ok) return UNKNOWN;
    const { data } = (await answer.json()) as { data: Business };
    return { name: data.name, markUrl: data.markUrl, currency: data.currency };
  } catch {
    return UNKNOWN;
  }
}
