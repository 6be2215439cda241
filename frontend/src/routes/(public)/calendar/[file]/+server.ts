import { error } from '@sveltejs/kit';
import { answered } from '$lib/server/refusal';
import type { RequestHandler } from './$types';

/** A client's calendar, handed on from the API to whichever program knows its private address. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const token = /^([\w-]+)\.ics$/.exec(params.file)?.[1];
  if (token === undefined) error(404, 'There is no such calendar.');
  const calendar = answered(
    await locals.api.GET('/calendar/{token}', { params: { path: { token } }, parseAs: 'text' }),
  );
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    },
  });
};
