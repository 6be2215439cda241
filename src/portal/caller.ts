import type { Actor } from '../api/activity/data/record';
import { API_TOKEN } from '../http/client-session';
import { nameOf } from './route';

interface State {
  user?: Parameters<typeof nameOf>[0];
  auth?: { strategy?: { name?: string } };
}

/** Tokens of the owner's making speak with the owner's voice, and by the same rules. */
const TOKENS = new Set([API_TOKEN, 'admin-token']);

/** Whoever of the owner's side makes the change that is under way; null when it is a client or the server itself. */
export function ownerAtWork(): Actor | null {
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (state?.auth?.strategy?.name === 'admin' && state.user) return { type: 'owner', name: nameOf(state.user) };
  if (TOKENS.has(state?.auth?.strategy?.name ?? '')) return { type: 'owner', name: 'API' };
  return null;
}

/** The admin user who is at the panel; undefined for everybody else. */
export function adminAtWork(): number | undefined {
  const state = strapi.requestContext.get()?.state as State | undefined;
  return state?.auth?.strategy?.name === 'admin' ? state.user?.id : undefined;
}

/** What the request that is under way says of something in its address; undefined where it says nothing. */
export function saidInAddress(name: string): string | undefined {
  const said: unknown = strapi.requestContext.get()?.query[name];
  return typeof said === 'string' ? said : undefined;
}

/** Whoever writes; what no person does, the server does. */
export const writer = (): Actor => ownerAtWork() ?? { type: 'system', name: null };
