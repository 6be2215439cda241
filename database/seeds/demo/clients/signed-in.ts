import type { DemoClient } from '../model';
import { prose } from '../prose';

/** The clients with a login of their own. */
export const SIGNED_IN = {
  ada: {
    name: 'Ada Lindqvist',
    company: 'Lindqvist Bakery',
    type: 'company',
    size: 'micro',
    since: [-310, '18:12'],
    description: prose`
      A sourdough bakery on Södermalm, run by my brother Nils and me in what used to be our grandfather's
      bicycle shop. Six people, two ovens, one cat who is not allowed in. We bake from four in the morning and are
      usually sold out by two, which is why ordering ahead matters so much to us.
    `,
    email: 'ada@demo.test',
    phone: '+46 8 465 004 12',
    website: 'https://lindqvist-bakery.demo.test/',
    socialLinks: {
      instagram: '@lindqvist.bakery.demo',
      facebook: '@lindqvist.bakery.demo',
      mastodon: '@bakery@social.demo.test',
    },
    language: 'en-GB',
    timeZone: 'Europe/Stockholm',
    picture: 'loaf',
    visits: [
      [-43, '18:05', 14],
      [-41, '17:48', 9],
      [-38, '19:12', 16],
      [-36, '17:55', 21],
      [-32, '18:20', 7],
      [-28, '17:40', 18],
      [-24, '20:03', 8],
      [-20, '17:35', 22],
      [-16, '18:10', 14],
      [-13, '12:45', 9],
      [-9, '17:52', 17],
      [-6, '18:30', 11],
      [-3, '17:32', 26],
    ],
    colleagues: [
      {
        name: 'Nils Lindqvist',
        email: 'nils@demo.test',
        invited: [-41, '17:52'],
        joined: [-40, '6:10'],
        visits: [
          [-40, '6:10', 12],
          [-22, '13:35', 8],
          [-8, '14:05', 21],
          [-1, '18:40', 25],
        ],
      },
      { name: 'Freja', email: 'freja@demo.test', invited: [-3, '17:50'] },
    ],
  },
  grace: {
    name: 'Grace Okafor',
    company: 'The Harbour Choir',
    type: 'nonprofit',
    size: 'small',
    since: [-258, '20:31'],
    description: prose`
      Forty-two singers, one very patient conductor, and a boathouse with good acoustics. I look after everything
      that is not music: posters, tickets, the website, and the coffee.
    `,
    email: 'grace@demo.test',
    phone: '+46 31 390 06 24',
    website: 'https://harbour-choir.demo.test/',
    socialLinks: { youtube: '@harbourchoirdemo', facebook: '@harbour.choir.demo' },
    language: 'en-GB',
    timeZone: 'Europe/Stockholm',
    picture: 'choir',
    visits: [
      [-42, '20:14', 12],
      [-39, '21:02', 6],
      [-30, '20:40', 19],
      [-25, '21:10', 8],
      [-21, '20:22', 15],
      [-16, '20:35', 10],
      [-10, '21:15', 24],
      [-5, '20:08', 9],
      [-1, '20:41', 13],
    ],
  },
  linus: {
    name: 'Linus Berg',
    company: 'Berg Joinery',
    type: 'person',
    size: 'solo',
    since: [-96, '12:05'],
    description: 'I build chairs, and now and then a table to go with them. Workshop in Gnesta; visitors welcome.',
    email: 'linus@demo.test',
    website: 'https://berg-joinery.demo.test/',
    socialLinks: { instagram: '@berg.joinery.demo' },
    language: 'en-GB',
    timeZone: 'Europe/Stockholm',
    picture: 'chair',
    visits: [
      [-40, '12:10', 8],
      [-36, '12:31', 6],
      [-26, '12:05', 15],
      [-14, '12:22', 11],
      [-6, '12:16', 18],
    ],
  },
} satisfies Record<string, DemoClient>;
