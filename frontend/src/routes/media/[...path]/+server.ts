import { error } from '@sveltejs/kit';
import { fetchMedia } from '$lib/server/media';
import type { RequestHandler } from './$types';

/** Uploaded pictures, from the site's own origin. */
export const GET: RequestHandler = async ({ params }) => {
  const picture = await fetchMedia(params.path);
  return picture ?? error(404, 'There is no such picture.');
};
