import { renderMarkdown } from '$lib/server/markdown';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  const text = locals.business?.privacyText;
  return { html: text ? renderMarkdown(text, 1) : null };
};
