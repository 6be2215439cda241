import { prose } from '../prose';
import { accepts, asks, client, type DemoProject, nell, tom } from './story';

/** Linus and his chairs. */
export const LINUS = {
  businessCards: {
    client: 'linus',
    story: (on) => [
      asks([-90, '12:30'], {
        title: 'Business cards on veneer',
        description:
          'Cards made of real ash, thin enough to bend. Name on one side, a chair on the other. 250 of them.',
      }),
      nell([-86, '11:05'], { action: 'offer', price: '540.00', currency: 'EUR', deadline: on.isoDate(-35) }),
      client([-84, '12:20'], { action: 'agree' }),
      nell([-60, '9:30'], { action: 'start' }),
      nell([-48, '15:15'], { action: 'report-progress', percentDone: 50, note: 'Drawn. The printer has your veneer.' }),
      nell([-37, '10:50'], {
        action: 'change-promise',
        reason: 'The veneer splits along the grain. New sheets, turned by ninety degrees, are ordered.',
        deadline: on.isoDate(-30),
      }),
      nell([-31, '13:20'], { action: 'mark-ready', note: 'They bend, and they come to you by post.' }),
      accepts([-26, '12:08']),
    ],
  },
  workshopFilm: {
    client: 'linus',
    story: (on) => [
      asks([-36, '12:34'], {
        title: 'A film about the workshop',
        description: 'Three minutes, from the log to the finished chair, with sound, for my website and for fairs.',
        budget: '2000.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(30),
      }),
      tom([-28, '10:12'], {
        action: 'refuse',
        reason: prose`
          It is a very good idea, and your workshop is all sound, which neither of us can do. Ask Mira Sand in
          Nyköping, and greet her from us: she will do it better than we would.
        `,
      }),
    ],
  },
  chairCatalogue: {
    client: 'linus',
    story: (on) => [
      asks([-26, '12:12'], {
        title: 'A catalogue of chairs',
        description: 'Eleven chairs, one spread each, with measurements. A booklet one wants to keep.',
        budget: '2000.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(20),
      }),
      nell([-22, '14:40'], {
        action: 'accept',
        price: '1980.00',
        currency: 'EUR',
        deadline: on.isoDate(16),
        note: 'As we said between the chairs.',
      }),
      nell([-17, '9:00'], { action: 'start' }),
      nell([-15, '14:25'], {
        action: 'ask-client',
        question: 'Could you measure all eleven in the same way? Height, width, depth, seat, and what they weigh.',
        neededBy: on.isoDate(-10),
      }),
      client([-14, '12:27'], {
        action: 'answer',
        text: 'Measured this morning, before the saw; the list is in your mail. Number seven is heavier than I tell people.',
      }),
      nell([-8, '16:50'], { action: 'report-progress', percentDone: 25, note: 'The tall format, and three spreads.' }),
    ],
  },
  portfolio: {
    client: 'linus',
    story: (on) => [
      asks([-6, '12:25'], {
        title: 'A portfolio for the website',
        description: 'The chairs I have made so far, large, and who sits in them now.',
        budget: '1000.00',
        budgetCurrency: 'EUR',
      }),
      tom([-4, '10:10'], {
        action: 'offer',
        price: '1150.00',
        currency: 'EUR',
        deadline: on.isoDate(44),
        note: 'A little above your budget: it includes a visit to each of those who sit in them.',
      }),
    ],
  },
} satisfies Record<string, DemoProject>;
