import { TOM } from '../business';
import { prose } from '../prose';
import { accepts, asks, client, type DemoProject, nell, tom } from './story';

/** The Harbour Choir: everything that is not music. */
export const GRACE = {
  choirWebsite: {
    client: 'grace',
    story: (on) => [
      asks([-255, '21:00'], {
        title: 'A website the choir can edit',
        description: prose`
          Concerts, rehearsal times, how to join, and a page with recordings. Five of us will write in it, and none of
          us is good with computers.
        `,
        budget: '2600.00',
        budgetCurrency: 'EUR',
      }),
      tom([-251, '10:15'], { action: 'offer', price: '3100.00', currency: 'EUR', deadline: on.isoDate(-170) }),
      client([-249, '20:45'], {
        action: 'decline',
        reason: 'The board has 2,600 and not a euro more. Could we do without the members’ pages?',
      }),
      tom([-247, '9:40'], {
        action: 'offer',
        price: '2600.00',
        currency: 'EUR',
        deadline: on.isoDate(-170),
        note: 'Without them it is 2,600. You can have them any time later.',
      }),
      client([-245, '20:58'], { action: 'agree' }),
      tom([-225, '9:05'], { action: 'start' }),
      tom([-208, '15:20'], { action: 'report-progress', percentDone: 35, note: 'Concerts and rehearsals are there.' }),
      tom([-190, '14:50'], {
        action: 'report-progress',
        percentDone: 75,
        note: 'The recordings play, also on old phones.',
      }),
      tom([-171, '14:30'], {
        action: 'mark-ready',
        note: 'Online, one day before the date. Let all five of you try it.',
      }),
      accepts([-168, '20:52'], {
        rating: 5,
        text: prose`
          Even our second bass has put something on the website. He is seventy-nine. I had not thought it possible.
        `,
      }),
    ],
    answer: { words: 'That is the best review we ever had. Give him our regards.', at: [-167, '10:40'], by: TOM },
  },
  anniversaryPoster: {
    client: 'grace',
    story: (on) => [
      asks([-42, '20:20'], {
        title: 'Poster for the anniversary concert',
        description: 'Twenty-five years! A2 and A4, to be seen from the other side of the street, with room for names.',
        budget: '800.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(8),
      }),
      nell([-40, '14:10'], { action: 'offer', price: '720.00', currency: 'EUR', deadline: on.isoDate(6) }),
      client([-39, '21:05'], { action: 'agree' }),
      nell([-35, '9:00'], { action: 'start' }),
      nell([-31, '16:00'], {
        action: 'ask-client',
        question: 'The boathouse at dusk, or the letters made of mouths? Choose with your stomach.',
        neededBy: on.isoDate(-28),
      }),
      client([-30, '20:49'], {
        action: 'answer',
        text: 'The mouths. I hung both beside the coffee machine, and nobody looked at the other one.',
      }),
      nell([-22, '9:45'], { action: 'report-progress', percentDone: 60, note: 'Third proof. They sing “ah” now.' }),
      nell([-11, '13:10'], {
        action: 'ask-client',
        question: 'Are all forty-two names right, accents included?',
        neededBy: on.isoDate(-6),
      }),
      client([-10, '21:30'], {
        action: 'answer',
        text: 'Þórunn is right. Lække wants two dots instead of the æ: Läcke. The other forty are correct.',
      }),
      nell([-3, '11:05'], {
        action: 'report-progress',
        percentDone: 80,
        note: `The names are in and correct. To the printer on ${on.weekday(2)}.`,
      }),
    ],
  },
  ticketPage: {
    client: 'grace',
    story: (on) => [
      asks([-16, '20:38'], {
        title: 'Tickets from our own page',
        description: 'So that people need not phone me. Two prices, no seat numbers, and a list for the door.',
        budget: '1500.00',
        budgetCurrency: 'EUR',
      }),
      tom([-12, '11:30'], {
        action: 'accept',
        price: '1300.00',
        currency: 'EUR',
        deadline: on.isoDate(40),
        note: 'As agreed on the telephone.',
      }),
      tom([-12, '11:35'], {
        action: 'ask-client',
        question: 'Which two prices shall it be, and who stands at the door with the list?',
      }),
      client([-5, '20:12'], {
        action: 'answer',
        text: 'Twelve euros, and eight for everybody who would think about it. At the door stands Marta.',
      }),
      tom([0, '9:10'], {
        action: 'ask-client',
        question: 'How many people may be in the boathouse at once? The ordering has to know when it is full.',
        neededBy: on.isoDate(8),
      }),
    ],
  },
  programmeBooklet: {
    client: 'grace',
    story: (on) => [
      asks([-1, '20:46'], {
        title: 'Programme booklet',
        description: 'Sixteen pages for the anniversary: the songs, the words, a photograph from every year.',
        budget: '900.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(28),
      }),
    ],
  },
} satisfies Record<string, DemoProject>;
