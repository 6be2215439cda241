import { prose } from '../prose';
import { type DemoProject, nell, nellNotes, tom, tomNotes } from './story';

/** Work for those who have not signed in yet that goes on, or may. */
export const OTHERS_NOW = {
  tripCalendar: {
    client: 'ingrid',
    story: (on) => [
      tomNotes([-50, '9:10'], {
        title: 'A calendar of tours',
        description: prose`
          All tours in one calendar, filtered by length, level and harbour, with the places that are left. It has to
          read from our booking system every few minutes.
        `,
        budget: '90000.00',
        budgetCurrency: 'NOK',
        wishedDeadline: on.isoDate(60),
      }),
      tom([-45, '13:30'], { action: 'accept', price: '86000.00', currency: 'NOK', deadline: on.isoDate(58) }),
      tom([-28, '9:15'], { action: 'start', note: 'With the list of names: one for each tour.' }),
      tom([-7, '15:35'], { action: 'report-progress', percentDone: 10, note: 'The booking system answers us.' }),
    ],
  },
  safetyCards: {
    client: 'ingrid',
    story: (on) => [
      nellNotes([-46, '10:00'], {
        title: 'Safety cards in four languages',
        description: 'One waterproof card for each kayak: signals, what to do when you tip over, whom to call.',
      }),
      nell([-43, '14:05'], { action: 'accept', price: '14500.00', currency: 'NOK', deadline: on.isoDate(2) }),
      nell([-30, '9:40'], { action: 'start' }),
      nell([-18, '16:15'], { action: 'report-progress', percentDone: 55, note: 'Two of four languages are set.' }),
      nell([-9, '14:20'], {
        action: 'mark-ready',
        note: 'After a night in salt water. We print when you accept them.',
      }),
    ],
  },
  readingRoomSigns: {
    client: 'library',
    story: (on) => [
      tomNotes([-33, '8:55'], {
        title: 'Signs for the reading rooms',
        description: 'Room names, shelf ends, and a friendly way to say "quiet". Must meet the rules for low vision.',
        budget: '50000.00',
        budgetCurrency: 'SEK',
      }),
      tom([-21, '15:30'], { action: 'offer', price: '46000.00', currency: 'SEK', deadline: on.isoDate(80) }),
      tom([-8, '13:40'], {
        action: 'accept',
        price: '46000.00',
        currency: 'SEK',
        deadline: on.isoDate(80),
        note: 'The town hall has stamped it.',
      }),
    ],
  },
  gardenSeries: {
    client: 'mateo',
    story: () => [
      nellNotes([-34, '15:15'], {
        title: 'Before and after',
        description: 'Six courtyards, photographed now and again when everything has grown in.',
      }),
      nell([-16, '10:30'], {
        action: 'accept',
        price: '2400.00',
        currency: 'EUR',
        deadline: null,
        note: 'No fixed date: plants keep none.',
      }),
    ],
  },
  appointments: {
    client: 'dentist',
    story: () => [
      tomNotes([-16, '8:45'], {
        title: 'Appointments without a phone call',
        description: 'Patients should see free times and take one. It has to talk to our records system, carefully.',
      }),
      tom([-13, '14:05'], {
        action: 'offer',
        price: null,
        deadline: null,
        note: 'No price yet, on purpose: it depends on what the records system lets us ask.',
      }),
    ],
  },
  donationPage: {
    client: 'lighthouse',
    story: (on) => [
      tomNotes([-8, '15:20'], {
        title: 'A page for donations',
        description: 'People want to help and ask where. It should show how far we are towards the new lamp.',
        wishedDeadline: on.isoDate(50),
      }),
      tom([-6, '9:50'], {
        action: 'keep-waiting',
        note: 'We would like to do it for less than usual, and are working out how much less.',
      }),
    ],
  },
} satisfies Record<string, DemoProject>;
