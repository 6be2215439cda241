import { NELL, TOM } from './business';
import type { DemoFeedback } from './model';
import { prose } from './prose';

const feedback = (told: Omit<DemoFeedback, 'rating'> & { rating?: number }): DemoFeedback => ({
  rating: null,
  ...told,
});

/**
 * What clients said of their own accord, and what they heard back; what they said when they accepted a delivery stands
 * in its project's story. The ones without an answer wait for the owner.
 */
export const FEEDBACK: DemoFeedback[] = [
  feedback({
    client: 'ada',
    about: 'quality',
    rating: 4,
    project: 'windowLettering',
    body: prose`
      The gold on the window is lovely, people photograph it. One star less because the small letters on the door
      are hard to read when the sun is low.
    `,
    sent: [-95, '17:50'],
    answer: {
      words: prose`
        You are right, I looked at it in rain only. I will come by with a darker outline for the door, at no cost,
        next time I am on Södermalm.
      `,
      at: [-94, '11:15'],
      by: NELL,
    },
  }),
  feedback({
    client: 'linus',
    about: 'service',
    rating: 4,
    body: 'Quick answers, honest ones too. I would have liked to know earlier that veneer takes a week longer.',
    sent: [-36, '12:36'],
    answer: {
      words: 'Fair. We now say what can go wrong together with the price, not after it. Thank you.',
      at: [-35, '9:30'],
      by: TOM,
    },
  }),
  feedback({
    client: 'ada',
    about: 'service',
    rating: 5,
    body: 'I asked for a change at nine in the evening and it was done when I opened the shop. You do sleep, I hope?',
    sent: [-32, '18:24'],
    answer: { words: 'We do, but not when bread is at stake.', at: [-31, '9:12'], by: TOM },
  }),
  feedback({
    client: 'grace',
    about: 'workflow',
    rating: 3,
    body: prose`
      Three proofs are one too many for a choir where everybody has an opinion. Could we agree next time on who
      decides, and you only ask that person?
    `,
    sent: [-21, '20:34'],
    answer: {
      words: prose`
        Gladly. From now on each project has one name on your side, and we ask only that one. For the poster I have
        put down yours.
      `,
      at: [-20, '10:02'],
      by: TOM,
    },
  }),
  feedback({
    client: 'linus',
    about: 'project',
    project: 'businessCards',
    rating: 5,
    body: 'Gave away forty at the fair in one day. Everybody bends them first and then reads them. Just right.',
    sent: [-14, '12:28'],
  }),
  feedback({
    client: 'linus',
    about: 'other',
    body: 'Is there a way to have the invoices go straight to my bookkeeper? She asks me every month.',
    sent: [-6, '12:29'],
    answer: {
      words: 'Yes. Send me her address and from the next one on she gets them, with a copy to you.',
      at: [-5, '9:48'],
      by: TOM,
    },
  }),
  feedback({
    client: 'ada',
    about: 'workflow',
    body: prose`
      I like seeing where things stand without having to ask. What would help me: say in the letter itself when
      there is something for me to do, in the first line. I read these standing up.
    `,
    sent: [-3, '17:49'],
    answer: {
      words: 'That is a good rule and costs us nothing. Look at the letter about the shop page: we began with it.',
      at: [-1, '16:34'],
      by: TOM,
    },
  }),
  feedback({
    client: 'ada',
    about: 'other',
    body: prose`
      A question rather than a complaint: could Nils have his own way in? He would only look at the photographs, but
      he would look at them often.
    `,
    sent: [-3, '17:55'],
  }),
  feedback({
    client: 'grace',
    about: 'quality',
    rating: 5,
    body: 'The last proof of the poster made three altos cry, in the good way. Do not change anything any more.',
    sent: [-1, '20:50'],
  }),
];
