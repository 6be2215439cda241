import { isHttpError } from '@sveltejs/kit';
import type { Business } from '$lib/api/types';
import type { Portal } from '$lib/portal';
import { createPublicApi } from './api';
import type { Visitor } from './visitor';

/** Every page needs the business; the owner's changes still show within seconds. */
const KEPT_FOR_MS = 5_000;
/** Every page waits for it first: an API that hangs must not hold up pages that do without. */
const PATIENCE_MS = 2_000;

let known: Business | null = null;
let askedAt = -Infinity;
let asking: Promise<Business | null> | null = null;

/** Whose portal this is. While the API is away: what was last known, or null. */
export function currentBusiness(visitor: Visitor): Promise<Business | null> {
  if (Date.now() - askedAt < KEPT_FOR_MS) return Promise.resolve(known);
  asking ??= ask(visitor).finally(() => (asking = null));
  return asking;
}

async function ask(visitor: Visitor): Promise<Business | null> {
  try {
    const { data } = await createPublicApi(visitor, PATIENCE_MS).GET('/business');
    if (data) known = data.data;
  } catch (cause) {
    if (!isHttpError(cause, 503)) throw cause;
  }
  // That there was no answer is known for as long, so that not every page waits for it anew.
  askedAt = Date.now();
  return known;
}

/** The part of it that pages show; colours go into the head, and the privacy text only where it is read. */
export function portalOf(business: Business | null): Portal | null {
  if (!business) return null;
  const { name, markUrl, timeZone, contactEmail, registrationOpen, hasProducts, privacyText } = business;
  return { name, markUrl, timeZone, contactEmail, registrationOpen, hasProducts, hasPrivacyText: Boolean(privacyText) };
}

/** What the portal is, in a sentence, for pages that do not say themselves what they are about. */
export const describe = (business: Business | null): string =>
  `${business?.name ?? 'Your portal'}: your projects as they stand, your messages and your feedback, in one place.`;
