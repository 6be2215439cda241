import { NELL } from '../business';
import type { DemoLetter } from '../model';
import { prose } from '../prose';
import { letter } from './letter';

/** Letters to Linus, who makes chairs. */
export const TO_LINUS: DemoLetter[] = [
  letter({
    to: ['linus'],
    topic: 'project',
    project: 'businessCards',
    author: NELL,
    sent: [-37, '10:55'],
    subject: 'Your cards are a week late, and why',
    body: (on) => prose`
      Hello Linus,

      the printer tried your veneer and it splits along the grain. They have turned the sheets by ninety degrees and
      it holds, but the new sheets come on ${on.date(-32)} at the earliest. You of all people will understand it, and I
      should still have told you sooner.

      Nell
    `,
  }),
  letter({
    to: ['linus'],
    topic: 'project',
    project: 'workshopFilm',
    sent: [-28, '10:20'],
    subject: 'Why we will not make the film',
    body: prose`
      Hello Linus,

      I have thought about your film for a week, and the answer is no. Not because it is a poor idea, it is a very
      good one, but because neither of us can do sound, and your workshop is all sound.

      Ask Mira Sand in Nyköping and greet her from us. She filmed a boat builder last year and one could smell the
      tar.

      Tom
    `,
  }),
  letter({
    to: ['linus'],
    topic: 'project',
    project: 'chairCatalogue',
    author: NELL,
    sent: [-15, '14:30'],
    subject: 'A page as wide as a chair is tall',
    body: prose`
      Hello Linus,

      we have folded dummies in three sizes and put them beside your chair number four. The tall one wins: opened, it
      has the proportions of the back rest. Amir noticed it, on his second day.

      Could you measure all eleven chairs in the same way? Height, width, depth, seat, and what they weigh.

      Nell
    `,
  }),
  letter({
    to: ['linus'],
    topic: 'project',
    project: 'portfolio',
    sent: [-4, '10:15'],
    subject: 'Our offer for your portfolio',
    body: (on) => prose`
      Hello Linus,

      one chair on each page, large, and one sentence from whoever sits in it. We would do it for **1,150 euros by
      ${on.date(44)}**, and take the measurements from the catalogue, so that you write them down only once.

      The offer is on the project's page. Say yes, or tell me what does not fit.

      Tom
    `,
  }),
];
