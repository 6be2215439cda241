import type { DemoDraft } from '../model';
import { prose } from '../prose';

/** Letters that are begun and wait in the panel. */
export const DRAFTS: DemoDraft[] = [
  {
    to: 'all',
    topic: 'workflow',
    written: [-4, '17:20'],
    subject: (on) => `Our rates from ${on.month(45)} on`,
    body: (on) => prose`
      Hello,

      our rates have been the same for three years. From ${on.month(45)} on an hour costs 88 euros instead of 82.
      Whatever we have agreed by then keeps its price, however long it takes.

      Tom
    `,
  },
  {
    to: ['dentist'],
    topic: 'project',
    project: 'appointments',
    written: [0, '9:05'],
    subject: 'Good news from the records system',
    body: prose`
      Dear Dr Strand,

      the makers of your records system have answered: one may ask it for free times, and they have done so for two
      other practices. So there can be a price now, and it is
    `,
  },
];
