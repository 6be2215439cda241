/** PostgreSQL's own words for going, coming and having no room, and the operating system's for nobody being there. */
const CODES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What pg, knex and Strapi say without any code; Strapi's own errors keep the sentence of the one behind them alone. */
const SENTENCES =
  /\b(ECONNREFUSED|ECONNRESET|EPIPE)\b|Connection terminated|Connection ended unexpectedly|not queryable|exceeded when trying to connect|timeout expired|Timeout acquiring a connection|Unable to acquire a connection|Query read timeout|the database system is|terminating connection|after calling end on the pool/;

/** Whether a piece of work failed because the database could not be reached, or went while it was being asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CODES.has(String((error as { code?: unknown }).code)) || SENTENCES.test(error.message);
}

/**
 * What whoever asked meanwhile is told. Whether a change was still made nobody can say: with the same Idempotency-Key it is
 * made once.
 */
export const DATABASE_AWAY = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The portal cannot be reached just now. Please try again in a minute.',
} as const;
