/** What the browser of somebody who is signed in to the site sends. */
export function siteCookie(siteUrl: string, { token, refreshToken }: { token: string; refreshToken: string }): string {
  const { port } = new URL(siteUrl);
  return `access-${port}=${token}; refresh-${port}=${refreshToken}`;
}
