/** Under which Strapi remembers, for each of its instances, that somebody closed its banner. */
const CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/**
 * Closes the banner in which Strapi announces its news on every page, since there is no setting for it. Should Strapi
 * remember it otherwise one day, the banner is merely back.
 */
export async function closeNews(): Promise<void> {
  try {
    const answer = await fetch('/admin/init', { signal: AbortSignal.timeout(3000) });
    const { data } = (await answer.json()) as { data: { uuid: unknown } };
    localStorage.setItem(`${CLOSED}:${String(data.uuid)}`, 'true');
  } catch {
    return;
  }
}
