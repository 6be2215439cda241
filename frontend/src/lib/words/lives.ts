import type { operations } from '$lib/api/schema';

type ShareRequest = operations['post-projects-documentId-share']['requestBody']['content']['application/json'];

/** How long a link to a project may work, in days. */
export type Life = ShareRequest['data']['days'];

/** Each in words. */
export const lives: Record<`${Life}`, string> = { 7: 'A week', 30: 'A month', 90: 'Three months' };
