import { type DemoProject, nell, nellNotes, tom, tomNotes } from './story';

/** Work for those who have not signed in yet that has come to an end. */
export const OTHERS_BEFORE = {
  libraryExhibition: {
    client: 'library',
    story: (on) => [
      nellNotes([-250, '9:40'], {
        title: 'Photographs of the readers',
        description: 'Twenty portraits of people who come every week, for a wall in the foyer. Prints 40 × 50.',
        budget: '30000.00',
        budgetCurrency: 'SEK',
      }),
      nell([-236, '10:20'], { action: 'accept', price: '28500.00', currency: 'SEK', deadline: on.isoDate(-66) }),
      nell([-150, '8:40'], { action: 'start' }),
      nell([-110, '17:10'], { action: 'report-progress', percentDone: 50, note: 'Ten readers, ten books.' }),
      nell([-80, '11:30'], {
        action: 'change-promise',
        reason: 'The foyer gets new lamps first, and the pictures want to hang in their light.',
        deadline: on.isoDate(-36),
      }),
      nell([-52, '15:00'], { action: 'report-progress', percentDone: 90, note: 'All twenty are printed.' }),
      nell([-40, '16:45'], { action: 'mark-ready' }),
      nell([-38, '11:25'], { action: 'finish', note: 'They hang, and Hanna has walked along the wall twice.' }),
    ],
  },
  weddingDay: {
    client: 'oskar',
    story: (on) => [
      nellNotes([-88, '16:25'], {
        title: 'Our wedding day',
        description:
          'From the hairdresser in the morning to the first dance. About ninety guests, most of it outdoors.',
      }),
      nell([-86, '10:00'], { action: 'accept', price: '1850.00', currency: 'EUR', deadline: on.isoDate(-40) }),
      nell([-62, '8:30'], { action: 'start' }),
      nell([-55, '16:30'], {
        action: 'report-progress',
        percentDone: 60,
        note: 'From two thousand pictures to six hundred.',
      }),
      nell([-42, '17:05'], { action: 'mark-ready' }),
      nell([-41, '15:48'], { action: 'finish', note: 'Three hundred and twelve pictures. The prints follow by post.' }),
    ],
  },
  annualReport: {
    client: 'jonas',
    story: (on) => [
      tomNotes([-118, '10:05'], {
        title: 'The annual report, in print',
        description: 'Sixty-four pages, two languages, 400 copies on uncoated paper. Text comes from our legal team.',
        budget: '10000.00',
        budgetCurrency: 'GBP',
        wishedDeadline: on.isoDate(15),
      }),
      tom([-110, '9:50'], { action: 'offer', price: '9400.00', currency: 'GBP', deadline: on.isoDate(15) }),
      tom([-104, '14:15'], {
        action: 'accept',
        price: '9400.00',
        currency: 'GBP',
        deadline: on.isoDate(15),
        note: 'The purchase order has come.',
      }),
      tom([-80, '9:20'], { action: 'start' }),
      tom([-50, '16:20'], { action: 'report-progress', percentDone: 35, note: 'Twenty-two pages are designed.' }),
      tom([-32, '9:44'], {
        action: 'cancel',
        reason: 'The text comes long after the days for which the printer is booked. No honest way to keep the date.',
      }),
    ],
  },
  retreatLeaflet: {
    client: 'priya',
    story: (on) => [
      tomNotes([-29, '11:20'], {
        title: 'Leaflet for the island retreat',
        description: 'A folded leaflet for four days on the island. It needs the ferry times.',
        budget: '400.00',
        budgetCurrency: 'EUR',
      }),
      tom([-26, '10:40'], { action: 'offer', price: '380.00', currency: 'EUR', deadline: on.isoDate(-5) }),
      tom([-22, '9:15'], {
        action: 'cancel',
        reason: 'Priya rang: the ferry does not run in that week, so there is nothing to invite people to.',
      }),
    ],
  },
} satisfies Record<string, DemoProject>;
