import { NELL } from '../business';
import type { DemoLetter } from '../model';
import { prose } from '../prose';
import { letter } from './letter';

/** Letters to all clients of the day they were sent. */
export const TO_EVERYONE: DemoLetter[] = [
  letter({
    to: 'all',
    topic: 'workflow',
    sent: [-43, '9:12'],
    subject: 'A page of your own with us',
    body: prose`
      Hello,

      you asked us the same good question in many ways: *where does my project stand?* From today there is a page
      that answers it before you have to ask.

      You will find there:

      - every project, how far it is and when we expect it,
      - all our letters, the old ones too,
      - a letter box for what you liked and what you did not.

      Nothing changes about the telephone. It is still the same number, and it is still me who picks it up.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'workflow',
    sent: [-34, '8:47'],
    subject: 'How we number versions from now on',
    body: prose`
      Hello,

      a small change you will notice: files from us now end in a number, not in a date. *Poster 3* is always newer
      than *poster 2*, and what you approved bears the word **final**, once and never twice.

      If you ever find a *final 2* from us, the coffee is on me.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'other',
    author: NELL,
    sent: [-30, '15:40'],
    subject: 'Twenty readers on a wall',
    archived: { ada: [-28, '17:54'] },
    body: prose`
      Hello,

      forgive a little pride: my portraits of the readers of Norrvik hang in the library's foyer until the end of
      next month. Twenty people who come every week, with the book they would save from a fire.

      The library is open until seven, the coffee in the foyer is better than one expects, and the lady with the
      atlas will tell you everything if you ask.

      Nell
    `,
  }),
  letter({
    to: 'all',
    topic: 'workflow',
    sent: [-27, '10:05'],
    subject: 'The telephone rests until ten',
    body: prose`
      Hello,

      we have tried it for three months and it works, so now it is official: until ten in the morning the telephone
      rests. We draw, photograph and program, and whoever must write to you does so before the day gets loud. What
      you send in the evening is answered the next day.

      If something is on fire, the number still rings, loudly.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'workflow',
    sent: [-20, '9:30'],
    subject: 'Five words for where your project stands',
    body: prose`
      Hello,

      some of you asked what the words on your project mean. Here they are, in order:

      1. **Proposed**: you have asked, we are thinking, or our offer is waiting for you.
      2. **Planned**: agreed, and in line. We begin in the order of the line.
      3. **In progress**: on our desk, with a percentage that we set by hand and mean.
      4. **Ready**: finished from our side. Please look, and accept it or say what should change.
      5. **Finished**: yours.

      If a word and your impression ever differ, your impression is right. Write to me.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'other',
    sent: [-18, '14:02'],
    subject: (on) => `Open door on ${on.dayAndDate(-12)}`,
    body: (on) => prose`
      Hello,

      on **${on.dayAndDate(-12)}** from four o'clock the door of the studio stands open. Nell shows how a photograph
      is printed the slow way, I show nothing and pour the coffee, and Ada of Lindqvist Bakery has promised
      cardamom buns until they run out.

      No speeches. Bring children; the paper cutter will be locked away.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'other',
    sent: [-16, '9:10'],
    subject: 'There are three of us now',
    body: prose`
      Hello,

      Amir Haddad has joined us. He learned typesetting at a newspaper, knows more about hyphens than both of us
      together, and will be our apprentice for the next two years.

      You may hear him on the telephone. Be kind to him, and he will be exact with you.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'workflow',
    sent: [-10, '11:14'],
    subject: 'Invoices now come as one file',
    unreadBy: ['ada'],
    body: prose`
      Hello,

      from this month on an invoice is one PDF with everything in it: the sum, what we agreed, and the hours behind
      it. It comes by mail on the last working day, with thirty days to pay, as before.

      Should your bookkeeping need it in another form, tell me once and it will be so from then on.

      Tom
    `,
  }),
  letter({
    to: 'all',
    topic: 'workflow',
    sent: [-1, '9:20'],
    subject: (on) => `Closed on ${on.date(13)} and ${on.date(14)}`,
    body: (on) => prose`
      Hello,

      we are away on ${on.dayAndDate(13)} and ${on.dayAndDate(14)}: the studio gets a new floor, and one cannot
      print on a wet one.

      No deadline moves because of it. What you need before then, please send us by ${on.dayAndDate(10)}.

      Tom
    `,
  }),
];
