import { reach } from './api';
import { apiUrl } from './settings';

/** Each segment must be a plain name: nothing climbs, nothing is encoded twice. */
const SEGMENT = /^(?!\.{1,2}$)[^\\/%\0]+$/;

const HEADERS_KEPT = ['Content-Type', 'Content-Length', 'ETag', 'Last-Modified'];

/** An uploaded picture from Strapi, under the site's own address; null where there is none. */
export async function fetchMedia(path: string): Promise<Response | null> {
  const segments = path.split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) return null;
  const url = `${apiUrl()}/uploads/${segments.map(encodeURIComponent).join('/')}`;
  const answer = await reach(url, { redirect: 'manual' });
  if (answer.status !== 200 || !answer.headers.get('Content-Type')?.startsWith('image/')) {
    await answer.body?.cancel();
    return null;
  }
  const headers = new Headers({
    // Strapi names a file after its content: a new picture has a new name.
    'Cache-Control': 'public, max-age=31536000, immutable',
    // An SVG is a document: opened by itself it may run nothing.
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  for (const name of HEADERS_KEPT) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
