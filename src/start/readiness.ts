import type { Context } from 'koa';
import { withConnection } from '../database/sql';

const NOT_READY = { status: 503, name: 'NotReadyError', message: 'The database cannot be reached.', details: {} };

async function answer(ctx: Context): Promise<void> {
  try {
    await withConnection((sql) => sql('select 1'));
    ctx.body = { ready: true };
  } catch {
    ctx.status = 503;
    ctx.body = { data: null, error: NOT_READY };
  }
}

/** `GET /_ready`: whether this process can serve; `/_health` only says that it lives. */
export function registerReadiness(): void {
  strapi.server.routes([{ method: 'GET', path: '/_ready', handler: answer, config: { auth: false } }] as never);
}
