/** Of all that is sent to a browser, scripts are what it must also read. */
export const MOST_SCRIPT_KB = 60;

/** The scripts that a page of the site asks for at once, as it names them in its head or in the header of that name. */
function scriptsOf(html: string, header: string): string[] {
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  const inHead = links.filter((link) => link.includes('rel="modulepreload"'));
  return [
    ...inHead.map((link) => /href="([^"]+)"/.exec(link)![1]!),
    ...[...header.matchAll(/<([^>]+)>;\s*rel="?modulepreload/g)].map(([, address]) => address!),
  ];
}

async function compressedBytes(url: URL): Promise<number> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  await response.body?.cancel();
  if (response.headers.get('content-encoding') !== 'gzip') throw new Error(`${url.href} came as it is.`);
  return Number(response.headers.get('content-length'));
}

/**
 * How many KB of compressed JavaScript a page of the site brings along.
 * @throws Error where the page is another, such as the one to sign in on
 */
export async function scriptKb(url: string, cookie: string | null): Promise<number> {
  const response = await fetch(url, { redirect: 'manual', ...(cookie && { headers: { cookie } }) });
  if (response.status >= 300 && response.status < 400) throw new Error(`${url} leads elsewhere.`);
  const scripts = scriptsOf(await response.text(), response.headers.get('link') ?? '');
  if (scripts.length === 0) throw new Error(`${url} names no scripts.`);
  const bytes = await Promise.all(scripts.map((script) => compressedBytes(new URL(script, url))));
  return bytes.reduce((sum, one) => sum + one, 0) / 1024;
}
