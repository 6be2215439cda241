import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'koa';
import type { QueryConfig } from 'pg';
import { statementPool } from '../database/pool';

const NOT_READY = { status: 503, name: 'NotReadyError', message: 'The database cannot be reached.', details: {} };

/** Whoever asks is told within two seconds, also where the database keeps silent. */
const PATIENCE_MS = 1500;

/** A connection on which no answer came is not used again. */
const ASK: QueryConfig & { query_timeout: number } = { text: 'select 1', query_timeout: PATIENCE_MS };

async function databaseAnswers(): Promise<boolean> {
  const answer = statementPool()
    .query(ASK)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, pause(PATIENCE_MS, false, { ref: false })]);
}

async function answer(ctx: Context): Promise<void> {
  if (await databaseAnswers()) {
    ctx.body = { ready: true };
  } else {
    ctx.status = 503;
    ctx.body = { data: null, error: NOT_READY };
  }
}

/** `GET /_ready`: whether this process can serve; `/_health` only says that it lives. */
export function registerReadiness(): void {
  strapi.server.routes([{ method: 'GET', path: '/_ready', handler: answer, config: { auth: false } }] as never);
}
