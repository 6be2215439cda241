import { test } from '@jest/globals';
import { addFigure } from '../../scripts/checks/figures';

/** `npm run test:reliability` asks for the long form, with every number the product promises. */
export const isLong = process.env.RELIABILITY === 'long';

/** A number of the long form and of the short one. */
export const asFarAs = (long: number, short: number): number => (isLong ? long : short);

/** A test that takes longer than everyday runs have time for. */
export const inTheLongForm = isLong ? test : test.skip;

/** Milliseconds for a whole test. */
export const patience = (long: number, short: number): number => asFarAs(long, short) * 1000;

/** Leaves a figure for the table at the end of the long form. */
export function measured(what: string, figure: string): void {
  if (isLong) addFigure({ what, figure });
}

/** Milliseconds as seconds, for a table. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
