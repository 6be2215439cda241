import { NELL } from '../business';
import type { DemoLetter } from '../model';
import { prose } from '../prose';
import { letter } from './letter';

/** Letters to some clients who have something in common. */
export const TO_SEVERAL: DemoLetter[] = [
  letter({
    to: ['ada', 'grace', 'library', 'ingrid', 'mateo'],
    topic: 'workflow',
    sent: [-39, '13:25'],
    subject: 'Where the copies of your website are',
    body: prose`
      Hello,

      this goes to everybody whose website we look after. You never asked, and that is how it should be, but you
      ought to know it all the same:

      - a copy of everything is made every night and kept for thirty days,
      - it lies in another town than the website itself,
      - on the first of each month I put one back, on a machine here, to see that it works.

      The last one took eleven minutes. There is nothing for you to do.

      Tom
    `,
  }),
  letter({
    to: ['ada', 'mateo', 'priya'],
    topic: 'other',
    author: NELL,
    sent: [-23, '8:31'],
    subject: 'Two free mornings with good light',
    body: (on) => prose`
      Hello you three,

      a project has moved and I have two mornings to give away: ${on.dayAndDate(-19)} and ${on.dayAndDate(-17)},
      from sunrise until about ten. You all have places that look best when nobody is up yet.

      An hour on site, ten pictures, 280 euros, and no plan needed. The first who answers chooses.

      Nell
    `,
  }),
  letter({
    to: ['ada', 'grace', 'mateo', 'library'],
    topic: 'workflow',
    author: NELL,
    sent: [-14, '9:34'],
    subject: 'Before I come with the camera',
    body: prose`
      Hello,

      you all have photographs coming up, so here is my list once for everybody. It makes the day shorter and the
      pictures better:

      - clean one window more than you think you need,
      - put away whatever has somebody else's name on it,
      - tell the people who will be there, and let them say no,
      - do not tidy so well that nobody recognises the place.

      I bring my own light, and I like my coffee black.

      Nell
    `,
  }),
  letter({
    to: ['ada', 'grace', 'linus', 'ingrid'],
    topic: 'other',
    sent: [-2, '14:45'],
    subject: 'A small thank-you',
    body: (on) => prose`
      Hello,

      in ${on.month(-25)} two of our machines died in one week, and each of you waited a few days longer than I had
      promised. None of you made me feel it.

      So the next small thing is on us: a change of text, a picture cropped, a line of lettering. Say *thank-you* when
      you ask for it and there will be no invoice.

      Tom
    `,
  }),
];
