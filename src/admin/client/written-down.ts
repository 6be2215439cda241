import { readAmount } from '../dialog/amount';
import type { WrittenDown } from './managing';

export type Field =
  'title' | 'description' | 'state' | 'percentDone' | 'requestedAt' | 'price' | 'currency' | 'deadline';

/** What is said of a project that is written down, and whether it happened before the portal. */
export type Words = Record<Field | 'silent', string>;

/** In the order in which work goes. */
export const STATES = [
  'proposed',
  'offered',
  'planned',
  'in_progress',
  'ready',
  'finished',
  'refused',
  'withdrawn',
  'cancelled',
] as const;

/** Work that can stand somewhere between nothing and everything. */
const PARTLY: readonly string[] = ['in_progress', 'cancelled'];

/** The fields that make sense for a state. */
export const fieldsOf = (state: string): Field[] => [
  'title',
  'description',
  'state',
  'requestedAt',
  ...(PARTLY.includes(state) ? (['percentDone'] as const) : []),
  'price',
  'currency',
  'deadline',
];

/** What the form begins with, but for the currency of the business. */
export const firstWords = (): Words => ({
  title: '',
  description: '',
  state: 'in_progress',
  percentDone: '0',
  requestedAt: '',
  price: '',
  currency: '',
  deadline: '',
  silent: 'true',
});

/** What is sent: what was left empty is open, and a currency goes with a price. */
export const projectOf = ({ percentDone, price, currency, silent, ...words }: Words): WrittenDown => ({
  ...words,
  percentDone: PARTLY.includes(words.state) ? Number(percentDone) : null,
  price: readAmount(price),
  currency: price.trim() === '' ? null : currency,
  silent: silent === 'true',
});
