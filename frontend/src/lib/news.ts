import type { Activity } from '$lib/api/types';

/** Whether something is news to the reader. Work that the owner carried over from before the portal is not. */
export const isNews = ({ details }: Activity): boolean => details.silent !== true;
