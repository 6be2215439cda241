import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const zip = promisify(gzip);

/** A page and what its next visit needs; streams and files are never held back. */
const TEXT = /^(text\/html|application\/json)\b/;

/** Taken, and not by `q=0` refused. */
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** Below this, in bytes, one packet carries it as it is. */
const WORTH_IT = 1_024;

const FOREIGN = new Set(['cross-site', 'same-site']);

/**
 * Whether another site had a browser open this address, cookies and all (`SameSite=Lax` lets links through), and may have
 * chosen words of it that the page repeats: a search, or what is not found. Compressed, the length of the page would tell whether
 * they stand among the private ones (BREACH).
 */
const mayBeMeasured = ({ headers, url }: Request, { status }: Response): boolean =>
  FOREIGN.has(headers.get('sec-fetch-site') ?? '') && (new URL(url).search !== '' || status >= 400);

/** The answer in a quarter of its bytes for who takes gzip, where no proxy does it: on a slow line that is the most of the wait. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response;
  if (!TEXT.test(headers.get('content-type') ?? '')) return response;
  if (headers.has('content-encoding') || headers.has('content-disposition')) return response;
  headers.append('vary', 'accept-encoding');
  if (!TAKES_GZIP.test(request.headers.get('accept-encoding') ?? '') || request.method === 'HEAD') return response;
  if (mayBeMeasured(request, response)) return response;
  const text = Buffer.from(await response.arrayBuffer());
  if (text.length < WORTH_IT) return new Response(text, response);
  const body = await zip(text);
  headers.set('content-encoding', 'gzip');
  headers.delete('content-length');
  return new Response(body, response);
}
