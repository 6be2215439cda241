import { TOM } from '../business';
import { prose } from '../prose';
import { accepts, asks, client, type DemoProject, nell, tom } from './story';

/** Ada's projects that have come to an end, good or otherwise. */
export const ADA_BEFORE = {
  bakeryWebsite: {
    client: 'ada',
    story: (on) => [
      asks([-305, '19:02'], {
        title: 'A website for the bakery',
        description: prose`
          Who we are, what we bake on which day, where to find us. It should load on a phone on the tram and be so
          simple that Nils can change the opening hours.
        `,
        budget: '3500.00',
        budgetCurrency: 'EUR',
      }),
      tom([-301, '10:30'], {
        action: 'offer',
        price: '3200.00',
        currency: 'EUR',
        deadline: on.isoDate(-230),
        note: 'Four pages, no shop yet. Nell takes the photographs on one morning.',
      }),
      client([-299, '18:40'], { action: 'agree' }),
      tom([-290, '9:15'], { action: 'start' }),
      tom([-272, '16:10'], {
        action: 'report-progress',
        percentDone: 30,
        note: 'The four pages stand, still with borrowed words.',
      }),
      tom([-268, '11:00'], {
        action: 'ask-client',
        question: 'Which breads do you bake on which day? A photograph of the list by the oven is enough.',
        neededBy: on.isoDate(-260),
      }),
      client([-266, '18:22'], {
        action: 'answer',
        text: 'The list is eleven years old and half of it is wrong, so I have written a new one. It is in your mail.',
      }),
      tom([-250, '15:45'], { action: 'report-progress', percentDone: 70, note: 'The photographs are in.' }),
      tom([-242, '16:00'], { action: 'mark-ready', note: 'Please look at it on a telephone first.' }),
      client([-240, '18:31'], {
        action: 'request-changes',
        reason: 'On Nils’s telephone the opening hours slide under the map. On mine they do not.',
      }),
      tom([-237, '10:20'], { action: 'report-progress', percentDone: 95, note: 'His is older. Now it works on both.' }),
      tom([-235, '15:10'], {
        action: 'mark-ready',
        note: 'Online since this morning. Live with it for a week before you say yes.',
      }),
      accepts([-229, '18:33'], {
        rating: 5,
        text: prose`
          Nils changed the opening hours himself on the first day and was insufferable about it all week. Customers
          say they find us now. Thank you both.
        `,
      }),
    ],
    answer: {
      words: 'Tell Nils he is hired. It was a pleasure, and the cinnamon buns were noted.',
      at: [-228, '9:05'],
      by: TOM,
    },
  },
  windowLettering: {
    client: 'ada',
    story: (on) => [
      asks([-150, '18:24'], {
        title: 'Lettering for the shop window',
        description:
          'Our name in gold on the big window, and the opening hours on the door, small. Like it was in 1931.',
        budget: '1000.00',
        budgetCurrency: 'EUR',
      }),
      nell([-146, '10:40'], {
        action: 'offer',
        price: '980.00',
        currency: 'EUR',
        deadline: on.isoDate(-100),
        note: 'Real leaf, laid from the inside, so that nobody can scratch it off.',
      }),
      client([-145, '18:05'], { action: 'agree' }),
      nell([-115, '9:10'], { action: 'start', note: 'I draw the letters after the photograph of 1931.' }),
      nell([-104, '14:30'], { action: 'report-progress', percentDone: 60, note: 'The hours on the door are done.' }),
      nell([-102, '8:50'], {
        action: 'change-promise',
        reason: 'Gold wants a dry window, and it rains until the weekend.',
        deadline: on.isoDate(-97),
      }),
      nell([-99, '16:05'], { action: 'mark-ready', note: 'Two days earlier than I feared: the sun came.' }),
      accepts([-98, '17:40']),
    ],
  },
  paperBags: {
    client: 'ada',
    story: () => [
      asks([-84, '18:40'], {
        title: 'Paper bags with a pattern',
        description: 'A pattern for our bread bags, one colour, something with wheat but not the usual ear of wheat.',
      }),
      nell([-82, '11:15'], {
        action: 'keep-waiting',
        note: 'I want to draw this, and not in a hurry. You hear from me as soon as I have a free week.',
      }),
      client([-79, '17:58'], {
        action: 'withdraw',
        reason: 'Nils has found four thousand plain bags in the cellar. We use those up first.',
      }),
    ],
  },
  loyaltyApp: {
    client: 'ada',
    story: () => [
      asks([-70, '18:22'], {
        title: 'An app with points',
        description: 'Ten breads, one free. The bakery across the square has one and people talk about it.',
        budget: '2000.00',
        budgetCurrency: 'EUR',
      }),
      tom([-66, '10:05'], {
        action: 'refuse',
        reason: prose`
          You would pay for it every year, and people would open it twice. A card of paper with ten holes does the same
          and smells of bread. If you ever want something people use every morning, let them order ahead; that I
          would build with joy.
        `,
      }),
    ],
  },
} satisfies Record<string, DemoProject>;
