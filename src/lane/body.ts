import type { IncomingMessage } from 'node:http';
import { errors } from '@strapi/utils';

/** In bytes, as `config/middlewares.ts` has it for the chain. */
const MOST = 256 * 1024;

const isJson = (type: string | undefined) => type !== undefined && /^application\/json\s*(;|$)/i.test(type);

/**
 * How many bytes of plain JSON a request announces: 0 where it has no body, null where the body is of any other kind,
 * compressed, too long or of unsaid length.
 */
export function announcedJson({ headers }: IncomingMessage): number | null {
  const length = headers['content-length'];
  if (headers['transfer-encoding'] !== undefined) return null;
  if (length === undefined || length === '0') return 0;
  if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) return null;
  return Number(length) <= MOST ? Number(length) : null;
}

/** Reads the JSON that was announced. Throws a 400 for what is not valid JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new errors.ValidationError('The body is not valid JSON.');
  }
}
