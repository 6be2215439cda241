import { NELL } from '../business';
import type { DemoLetter } from '../model';
import { prose } from '../prose';
import { letter } from './letter';

const VOUCHERS = `Part;Euros
The page where vouchers are bought;340
Paying with one in the basket;180
A hundred envelopes, printed;120
In all;640
`;

/** Letters to Ada alone: mostly about selling bread without a queue. */
export const TO_ADA: DemoLetter[] = [
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-42, '10:20'],
    subject: 'Online ordering: a first plan',
    body: prose`
      Hello Ada,

      I have thought about the bread all evening, and this is how I would do it. People choose what they want and
      when they come. They pay by card, and you get a list in the evening, sorted by time, that you can hang beside
      the oven. No accounts, no app, no points.

      What I would leave out at first: delivery, and cakes with names on them. Both are easier once the simple thing
      runs.

      It would cost 4,800 euros, and I could begin in two weeks. Sleep on it, and then ring me.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-38, '9:15'],
    answers: {
      ada: [
        { from: 'client', at: [-36, '18:02'], body: 'Six is right. The dough will not wait for anybody after that.' },
        { from: 'owner', at: [-35, '9:05'], body: 'Then six it is. I put it into the plan.' },
      ],
    },
    subject: 'Three questions about pick-up times',
    body: prose`
      Hello Ada,

      three things only you can know:

      1. How late may somebody order for the next morning? I would say six in the evening, before you mix the dough.
      2. How many people can collect in the same quarter of an hour before the queue is back?
      3. What happens to bread that nobody collects?

      A line for each is enough. I fear the third is the hard one.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-33, '16:45'],
    subject: 'We have begun',
    body: prose`
      Hello Ada,

      today we started. The first week you will see nothing, because I am building the part that nobody sees: what is
      baked on which day, and how much of it there is.

      Your answer about the uncollected bread made us both happy. The shelter will get a list of its own at closing
      time.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-29, '11:30'],
    subject: 'What your customers will see first',
    body: prose`
      Hello Ada,

      when Nell comes for her bread tomorrow she brings you a drawing of the first screen, printed as large as a phone.
      Hold it at arm's length, the way somebody would on the tram.

      The breads stand in the order in which they come out of the oven, not by price. What is sold out stays visible,
      in grey, so that people know to be earlier tomorrow. Nell says it makes her hungry, which I take for a good
      sign.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-25, '13:05'],
    subject: 'Papers for the payment provider',
    body: prose`
      Hello Ada,

      **for you to do:** the payment provider wants three papers before it lets the bakery take cards:

      - the extract from the company register, not older than three months,
      - a copy of Nils's passport or yours, whoever signs,
      - a bank statement with the bakery's name on it.

      Please send them to the provider and not to me, by the link in their mail. I would rather not have your passport
      lying about here.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-21, '10:40'],
    subject: (on) => `Expected date moved to ${on.date(34)}`,
    body: (on) => prose`
      Hello Ada,

      I do not like writing this: the payment provider takes two weeks longer to approve the shop than it said. We
      cannot put the ordering online before it has, so the date moves from ${on.date(24)} to **${on.date(34)}**.

      The price stays what it is. I use the time to make the list for the oven better, which you will notice every
      single evening.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'shopPage',
    author: NELL,
    sent: [-19, '15:10'],
    subject: 'Three photographs for the shop page',
    body: prose`
      Hello Ada,

      thank you for letting me in at half past four. From a hundred and sixty pictures I have kept eleven, and three
      of them want to be large: the rye with the cut, the hands with the flour, and the tray that Nils is carrying
      away from the camera because he does not like to be photographed.

      Tell me if the third is all right with him. I would understand a no.

      Nell
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-16, '17:02'],
    subject: 'Draft of the checkout page',
    body: prose`
      Hello Ada,

      have a look at the order of the steps, please: bread, time, name, card. I put the time before the name because
      people give up when they learn at the very end that eight o'clock is full.

      The colours are not yet right and the button is too polite. Look only at the order.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [-12, '16:30'],
    subject: 'The basket works',
    body: prose`
      Hello Ada,

      45 percent. You can fill a basket, change your mind, close the phone, and find it again in the morning. If the
      last rye is sold meanwhile, the basket says so, and offers what comes closest.

      I have asked Amir to try to break it for a day. He ordered four hundred buns for three in the night, and was
      told, kindly, that the bakery sleeps.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'giftVouchers',
    sent: [-7, '10:50'],
    subject: 'Our offer for the gift vouchers',
    files: [{ name: 'gift-vouchers-in-numbers.csv', holds: VOUCHERS }],
    body: (on) => prose`
      Hello Ada,

      vouchers are a fine idea, and less work than you feared, since the basket is there already. **640 euros, ready
      by ${on.date(38)}**, with an envelope that Nell prints on the old press: a hundred of them are in the price.

      You find the offer on the project's page, and what it is made of in the file. It has no hurry and does not
      expire.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'menuPhotographs',
    author: NELL,
    sent: [-5, '12:20'],
    answers: {
      ada: [
        {
          from: 'client',
          at: [-3, '17:41'],
          body: 'The rye. **One thing**: Nils wants to be in none of them, so I will send him for milk at half past five.',
        },
      ],
    },
    subject: 'You are second in line, and I know the window',
    body: (on) => prose`
      Hello Ada,

      yes, I know the window you mean. The light comes through it for forty minutes, so we should begin at six.

      You are second in line after the gardens. If nothing moves I can come in the week of ${on.weekOf(16)}. Which of
      the eight is the most patient? Croissants are not; they look tired after ten minutes.

      Nell
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'shopPage',
    sent: [-1, '16:20'],
    openedBy: { ada: 'Nils Lindqvist' },
    answers: {
      ada: [
        {
          from: 'client',
          by: 'Nils Lindqvist',
          at: [-1, '18:55'],
          body: 'It is lovely. **One thing**: the rye is not in the second picture, that is the spelt.',
        },
      ],
    },
    subject: 'Your new shop page is ready to look at',
    body: prose`
      Hello Ada,

      **for you to do:** look at the page, then accept it or tell us what should change. There is no hurry; we put it
      online on the day you say yes.

      Every bread has its own photograph, what is in it, and the hour it comes out of the oven. You can change the
      hours yourself. The cat is in one of the pictures, on the right side of the door.

      Tom
    `,
  }),
  letter({
    to: ['ada'],
    topic: 'project',
    project: 'onlineOrdering',
    sent: [0, '8:52'],
    subject: 'The payment provider said yes',
    body: (on) => prose`
      Hello Ada,

      they approved the bakery this morning, a week earlier than they had promised. I will connect the card form on
      ${on.weekday(1)}; you can place a test order on ${on.weekday(3)}.

      With that we are at 62 percent. Nothing for you to do until then.

      Tom
    `,
  }),
];
