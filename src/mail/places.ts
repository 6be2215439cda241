/** A whole address on the client site. */
export function siteUrl(path: string, query: Record<string, string> = {}): string {
  const url = new URL(path, strapi.config.get<string>('portal.siteUrl'));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** A whole address in the owner's panel, such as of `/content-manager/…`. */
export const panelUrl = (path: string): string =>
  new URL(`/admin${path}`, strapi.config.get<string>('portal.apiUrl')).href;

/** Where somebody of either side chooses what they get by mail, behind their login. */
export const mailSettingsUrl = (side: 'client' | 'owner'): string =>
  side === 'client' ? siteUrl('/settings/mail') : panelUrl('/settings/mail');
