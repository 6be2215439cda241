import { prose } from '../prose';
import { asks, client, type DemoProject, nell, tom } from './story';

/** Ada's projects that are agreed: one on the desk, one to look at, one in line. */
export const ADA_NOW = {
  onlineOrdering: {
    client: 'ada',
    story: (on) => [
      asks([-43, '18:15'], {
        title: 'Online ordering',
        description: 'Customers choose bread and a time, pay by card, and collect it warm.',
        budget: '5000.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(20),
      }),
      tom([-41, '16:20'], {
        action: 'accept',
        price: '4800.00',
        currency: 'EUR',
        deadline: on.isoDate(24),
        note: 'As we said on the telephone: no accounts, no app, no points.',
      }),
      tom([-38, '9:10'], {
        action: 'ask-client',
        question: prose`
          How late may somebody order for the next morning? How many people can collect in the same quarter of an
          hour? And what happens to bread that nobody collects?
        `,
        neededBy: on.isoDate(-34),
      }),
      client([-38, '19:20'], {
        action: 'answer',
        text: prose`
          Six in the evening. Eight people, ten when it does not rain. And what is left goes to the shelter around the
          corner. Could they see how much it will be?
        `,
      }),
      tom([-33, '16:40'], { action: 'start' }),
      tom([-29, '11:25'], {
        action: 'report-progress',
        percentDone: 20,
        note: 'It knows what is baked on which day. The first screen is drawn.',
      }),
      tom([-25, '13:00'], {
        action: 'ask-client',
        question: 'Will you tell me when the three papers are with the payment provider?',
        neededBy: on.isoDate(-22),
      }),
      client([-24, '20:07'], { action: 'answer', text: 'All three are. Nils looks like a burglar in his passport.' }),
      tom([-21, '10:35'], {
        action: 'change-promise',
        reason: 'The payment provider needs two more weeks to approve the shop.',
        deadline: on.isoDate(34),
      }),
      tom([-12, '16:25'], {
        action: 'report-progress',
        percentDone: 45,
        note: 'One can fill a basket, close the phone, and find it again in the morning.',
      }),
      tom([0, '8:40'], {
        action: 'report-progress',
        percentDone: 62,
        note: 'The basket and the pick-up times work. Card payment is next.',
      }),
    ],
  },
  shopPage: {
    client: 'ada',
    story: (on) => [
      asks([-36, '18:08'], {
        title: 'New shop page',
        description: prose`
          The page with the breads looks like a price list. I would like people to get hungry. One large photograph for
          each, what is in it, and when it comes out of the oven.
        `,
        budget: '1500.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(5),
      }),
      tom([-34, '11:10'], { action: 'offer', price: '1450.00', currency: 'EUR', deadline: on.isoDate(1) }),
      client([-32, '18:22'], { action: 'agree' }),
      nell([-22, '9:20'], { action: 'start', note: 'I come with the camera at half past four. In the morning.' }),
      nell([-19, '15:05'], {
        action: 'report-progress',
        percentDone: 40,
        note: 'A hundred and sixty photographs, eleven of them kept.',
      }),
      nell([-19, '15:08'], { action: 'ask-client', question: 'Is the third large photograph all right with Nils?' }),
      client([-16, '18:14'], { action: 'answer', text: 'It is, if he may go on pretending that he did not notice.' }),
      tom([-7, '16:00'], {
        action: 'report-progress',
        percentDone: 80,
        note: 'You can change the hours of the oven yourself now.',
      }),
      tom([-1, '16:20'], {
        action: 'mark-ready',
        note: 'Every bread with its photograph and its hour. It goes online on the day you say yes.',
      }),
    ],
  },
  menuPhotographs: {
    client: 'ada',
    story: (on) => [
      asks([-20, '17:50'], {
        title: 'Photographs for the new menu',
        description: prose`
          Eight new breads and pastries, photographed in the bakery in morning light, for the menu and for the wall.
          Nell, you know the window I mean.
        `,
        wishedDeadline: on.isoDate(30),
      }),
      nell([-18, '10:30'], {
        action: 'offer',
        price: '900.00',
        currency: 'EUR',
        deadline: on.isoDate(30),
        note: 'One morning, eight pictures, and prints for the wall.',
      }),
      client([-16, '18:18'], { action: 'agree' }),
    ],
  },
} satisfies Record<string, DemoProject>;
