import type { Visitor } from '../crowd';
import type { Contender } from './contenders';
import type { Request } from './fire';
import { FULL } from './load';

/** This many clients take turns, so that no cache has only one of them. */
const ROTATING = 500;

/** From here on messages are asked for one by one. */
const MIDDLE = FULL.messages / 2;

/** The message that is asked for as the `index`-th. */
export const messageOf = (index: number): string => `bench-message-${MIDDLE + index}`;

/** The requests that are measured, each as clients in turn send it. */
export const SHOTS: Record<string, (index: number) => Omit<Request, 'headers'>> = {
  inbox: () => ({ method: 'GET', path: '/api/messages?filter=all&limit=25' }),
  'one message': (index) => ({ method: 'GET', path: `/api/messages/${messageOf(index)}` }),
  projects: () => ({ method: 'GET', path: '/api/projects?limit=25' }),
  'feedback POST': () => ({
    method: 'POST',
    path: '/api/feedbacks',
    body: JSON.stringify({ data: { about: 'service', body: 'Thank you, that was quick.' } }),
  }),
  profile: () => ({ method: 'GET', path: '/api/clients/me' }),
};

/** Whose message `messageOf(index)` is: the loader hands them out in turn. */
export const readerOf = (visitors: Visitor[], index: number): Visitor => visitors[(MIDDLE + index) % visitors.length]!;

/** A request as somebody sends it. */
export const sentBy = ({ tokenOf }: Contender, visitor: Visitor, request: Omit<Request, 'headers'>): Request => ({
  ...request,
  headers: { authorization: `Bearer ${tokenOf(visitor)}`, 'content-type': 'application/json' },
});

/** One kind of request, by many clients in turn. */
export const salvo = (at: Contender, shot: string, visitors: Visitor[]): Request[] =>
  Array.from({ length: ROTATING }, (_, index) => sentBy(at, readerOf(visitors, index), SHOTS[shot]!(index)));
