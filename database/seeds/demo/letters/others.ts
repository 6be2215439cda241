import { NELL } from '../business';
import type { DemoLetter } from '../model';
import { prose } from '../prose';
import { letter } from './letter';

/** Letters to single clients who have not signed in yet: they wait in their inboxes. */
export const TO_OTHERS: DemoLetter[] = [
  letter({
    to: ['oskar'],
    topic: 'project',
    project: 'weddingDay',
    author: NELL,
    sent: [-41, '15:55'],
    subject: 'Your wedding, in 312 pictures',
    body: prose`
      Dear Oskar, dear Sara,

      they are all there, from the hairpins to the last dance. If you look at only one, take number 187: neither of you
      noticed me, and your grandmother did.

      The prints follow by post. It was a beautiful day, and I have photographed some.

      Nell
    `,
  }),
  letter({
    to: ['ingrid'],
    topic: 'project',
    project: 'tripCalendar',
    sent: [-35, '9:25'],
    subject: 'What is a tour called?',
    body: prose`
      Hello Ingrid,

      before we build a calendar of tours we should agree on their names. I found the walk to the glacier under five
      of them: on the website, on the flyer, in the booking system, and twice in the guides' own notes.

      May I propose one list, with one name each, and you strike out what is wrong?

      Tom
    `,
  }),
  letter({
    to: ['jonas'],
    topic: 'project',
    project: 'annualReport',
    sent: [-32, '10:00'],
    subject: 'We stop the annual report here',
    body: prose`
      Hello Jonas,

      as we said on the telephone: with the text coming in spring and the printer booked for winter there is no honest
      way to keep the date, so we stop here, while it costs you little.

      You get the design of the first twenty-two pages as it is, and an invoice for the part that is done. Should the
      board change its mind, we take it up again where it lies.

      Tom
    `,
  }),
  letter({
    to: ['library'],
    topic: 'project',
    project: 'readingRoomSigns',
    sent: [-24, '13:50'],
    subject: 'A walk through the reading rooms',
    body: prose`
      Hello Hanna,

      thank you for the walk. I went in once more alone, without my glasses, as an exercise: I found the children's
      room and the exit, and nothing else. We have work to do.

      A drawing with all places where a sign should hang comes next week, so that the town hall has something to stamp.

      Tom
    `,
  }),
  letter({
    to: ['dentist'],
    topic: 'project',
    project: 'appointments',
    sent: [-13, '14:12'],
    subject: 'Appointments: what it depends on',
    body: prose`
      Dear Dr Strand,

      our offer is on the project's page, and it has no price yet, on purpose. All depends on whether your records
      system lets anybody ask it for free times. I have written to its makers.

      If it does, this is three weeks of work. If it does not, I would advise against it, and gladly.

      Tom
    `,
  }),
  letter({
    to: ['ingrid'],
    topic: 'project',
    project: 'safetyCards',
    author: NELL,
    sent: [-9, '14:25'],
    subject: 'The safety cards are ready for a last look',
    body: prose`
      Hello Ingrid,

      all four languages are set, and the cards have spent a night in a bucket of salt water on our balcony. They came
      out better than the bucket.

      Please have a guide read the Norwegian aloud, in a kayak if possible. When you accept them we print four hundred.

      Nell
    `,
  }),
  letter({
    to: ['mateo'],
    topic: 'project',
    project: 'gardenSeries',
    author: NELL,
    sent: [-2, '10:35'],
    subject: 'Which courtyard first?',
    body: prose`
      Hello Mateo,

      the six courtyards are next in my line. For *before* I need them bare, so please tell me which of them you plant
      first, and keep the gardener away from the gate on that morning.

      Nell
    `,
  }),
];
