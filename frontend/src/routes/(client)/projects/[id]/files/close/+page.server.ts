import { redirect } from '@sveltejs/kit';
import { projectHref } from '$lib/project';
import { forgetRefusedFiles } from '$lib/server/refused-files';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => redirect(303, projectHref(params.id));

/** Closes what is said about files that did not arrive with the request. */
export const actions: Actions = {
  default: ({ cookies, url, params }) => {
    forgetRefusedFiles({ cookies, url });
    redirect(303, projectHref(params.id));
  },
};
