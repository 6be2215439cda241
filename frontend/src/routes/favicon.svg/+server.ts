import { accentOf } from '$lib/server/accent';
import type { RequestHandler } from './$types';

/** The square of the brand, in the business's colour and in the scheme of the browser. */
export const GET: RequestHandler = ({ locals }) => {
  const { light, dark } = accentOf(locals.business);
  const style = `rect{fill:${light.accent}}@media(prefers-color-scheme:dark){rect{fill:${dark.accent}}}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><rect width="32" height="32" rx="9"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=3600' } });
};
