import type { Context } from 'koa';

/**
 * What Strapi's panel asks for in every edition, and only the paid one has: answered with "nothing of the kind", so that
 * no browser's console reports an error where there is none.
 */
const ASKED_FOR_ALL_THE_SAME = [
  '/admin/ai-feature-config',
  '/i18n/ai-localization-jobs/collection-types/:type/:documentId',
  '/i18n/ai-localization-jobs/single-types/:type',
];

const routes = ASKED_FOR_ALL_THE_SAME.map((path) => ({
  method: 'GET',
  path,
  handler: (ctx: Context) => (ctx.body = { data: {} }),
  config: { policies: ['admin::isAuthenticatedAdmin'] },
}));

/** Called while Strapi registers. */
export function answerForAbsent(): void {
  strapi.server.routes({ type: 'admin', prefix: '', routes } as never);
}
