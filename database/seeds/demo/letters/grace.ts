import { NELL } from '../business';
import type { DemoLetter } from '../model';
import { prose } from '../prose';
import { letter } from './letter';

/** Letters to Grace of the Harbour Choir. */
export const TO_GRACE: DemoLetter[] = [
  letter({
    to: ['grace'],
    topic: 'other',
    project: 'choirWebsite',
    sent: [-40, '11:20'],
    subject: 'Your website, half a year on',
    body: prose`
      Hello Grace,

      six months ago your website went online. Since then five of you have written sixty-one pages without breaking
      anything, and the page with the recordings is opened more often than all others together.

      May I suggest one thing? Put the next concert on top, always. Everything else can wait underneath.

      Tom
    `,
  }),
  letter({
    to: ['grace'],
    topic: 'project',
    project: 'anniversaryPoster',
    author: NELL,
    sent: [-31, '16:05'],
    subject: 'Two directions for the poster',
    body: prose`
      Hello Grace,

      here are two directions, on purpose far apart. One is a photograph: the boathouse at dusk with all its windows
      lit. The other is only type, *25*, made of forty-two small mouths.

      Choose with your stomach and not by vote. If you cannot, put both on the wall and see which one you still look at
      after a week.

      Nell
    `,
  }),
  letter({
    to: ['grace'],
    topic: 'project',
    project: 'anniversaryPoster',
    author: NELL,
    sent: [-22, '9:50'],
    subject: 'The poster, third proof',
    body: prose`
      Hello Grace,

      third proof: the date is larger, the sponsor is smaller, and the mouths sing *ah* instead of *oh*, as your
      conductor wished. I have counted them again. There are forty-two.

      Nell
    `,
  }),
  letter({
    to: ['grace'],
    topic: 'project',
    project: 'ticketPage',
    sent: [-12, '11:40'],
    subject: 'The ticket page is in line',
    body: (on) => prose`
      Hello Grace,

      agreed, and planned: tickets from your own page, ready by **${on.date(40)}**. Before we begin I need two things
      from you, whenever you have them: the two prices, and who stands at the door with the list.

      Tom
    `,
  }),
  letter({
    to: ['grace'],
    topic: 'project',
    project: 'anniversaryPoster',
    author: NELL,
    sent: [-11, '13:15'],
    subject: 'All the names on the poster',
    body: prose`
      Hello Grace,

      **for you to do:** read the forty-two names once, aloud, with the list in your other hand. Printers can do much,
      but not add an accent afterwards. I am least sure about *Þórunn* and *Lække*.

      Nell
    `,
  }),
  letter({
    to: ['grace'],
    topic: 'project',
    project: 'anniversaryPoster',
    author: NELL,
    sent: [-3, '11:08'],
    subject: (on) => `To the printer on ${on.weekday(2)}`,
    body: (on) => prose`
      Hello Grace,

      the names are in and correct. On ${on.dayAndDate(2)} the poster goes to the printer, and on ${on.dayAndDate(6)}
      two hundred of them stand at your door. Until then one can still change something, but I would rather nobody
      did.

      Nell
    `,
  }),
];
