import { handedOn } from '$lib/server/files';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) =>
  handedOn(await locals.api.GET('/clients/me/export', { parseAs: 'stream' }));
