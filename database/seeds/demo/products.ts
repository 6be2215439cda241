import { NELL, TOM } from './business';
import type { DemoProduct } from './model';
import { prose } from './prose';

/** What the studio makes of its own accord, in the order in which the owner shows it. */
export const PRODUCTS: DemoProduct[] = [
  {
    slug: 'harbour-map',
    name: 'The harbour, in two colours',
    state: 'finished',
    summary: 'A letterpress map of the harbour between the two bridges, on cotton paper.',
    description: prose`
      We drew it in a rowing boat, over three evenings, because no map we found showed the jetties where they really
      are.

      It is printed from two plates, one blue and one red, on paper heavy enough to feel the lines with a finger. Every
      sheet is a little different; that is the press, not a fault.

      - 40 by 50 centimetres, unframed
      - signed and numbered, 200 in all
      - rolled in a tube that survives the post
    `,
    price: '68.00',
    currency: 'EUR',
    picture: 'harbourMap',
    shows: 'A printed map of a harbour in blue and red, with jetties and a small boat',
    written: [-120, '10:20'],
    available: { at: [-8, '10:05'], by: TOM },
    wanted: [
      { client: 'grace', at: [-30, '20:50'] },
      { client: 'ada', at: [-28, '17:55'] },
    ],
  },
  {
    slug: 'window-hours',
    name: 'Hours for your window',
    state: 'finished',
    summary: 'Your opening hours in gold, cut to size, with the tool to put them up yourself.',
    description: prose`
      Half of the shops we walk past have their hours on a sheet of paper that the sun has eaten. This is the other way:
      numerals drawn by Nell, cut from foil that lasts seven years and comes off with warm water.

      ## In the box

      Hours for every day of the week, a small ornament for the middle, a squeegee, and one page that says how to do it
      without bubbles. It takes an hour and a steady hand.

      Tell us the size of your window, and whether it is in the sun.
    `,
    price: '145.00',
    currency: 'EUR',
    picture: 'windowKit',
    shows: 'A shop window with a clock, a wreath and lines of opening hours in gold',
    written: [-90, '9:40'],
    available: { at: [-1, '11:40'], by: NELL },
    wanted: [{ client: 'ada', at: [-16, '18:18'] }],
  },
  {
    slug: 'open-spine',
    name: 'Open Spine',
    state: 'in_progress',
    summary: 'A notebook that lies flat, with paper that takes ink and forgives an eraser.',
    description: prose`
      Sewn by hand with a linen thread that you can see, so that it opens flat on page one and on page one hundred and
      sixty. The covers are offcuts of our own posters: no two are the same.

      Amir is sewing the first fifty. When they are done, you can have one.
    `,
    price: '19.50',
    currency: 'EUR',
    expected: 14,
    picture: 'notebooks',
    shows: 'Two notebooks with visible stitching along the spine, one green and one red, and a pencil',
    written: [-60, '14:10'],
    wanted: [{ client: 'grace', at: [-5, '20:14'] }],
  },
  {
    slug: 'shop-for-twenty-things',
    name: 'A shop for twenty things',
    state: 'in_progress',
    summary: 'A small web shop for people who make things themselves, ready within a week.',
    description: prose`
      Most shop software is made for a thousand products. If you make chairs, bread or candles, you have twenty, and you
      want them to look the way you made them.

      You send us twenty photographs and twenty prices. A week later you have a shop that a telephone can keep up: one
      page to each thing, payment by card, and a list of who wants what.

      **What it leaves out:** discounts, newsletters, and the word *cart*.
    `,
    price: '1450.00',
    currency: 'EUR',
    expected: 32,
    picture: 'smallShop',
    shows: 'A web page with twenty small things on four shelves',
    written: [-45, '11:30'],
    wanted: [
      { client: 'ada', at: [-6, '18:38'] },
      { client: 'linus', at: [-6, '12:30'] },
    ],
  },
  {
    slug: 'thirty-six-faces',
    name: 'Thirty-six faces',
    state: 'planned',
    summary: 'A deck of cards with a typeface on each, and what it is good for.',
    description: prose`
      We keep drawing the same six letters on napkins to explain to people why a typeface fits them. This would be the
      napkins, properly printed: thirty-six cards, a face to each, with one sentence for it and one against it.

      We begin when the notebooks are out of the house.
    `,
    expected: 90,
    picture: 'typeCards',
    shows: 'Five playing cards in a fan, each with a large letter',
    written: [-20, '15:05'],
    wanted: [{ client: 'linus', at: [-14, '12:31'] }],
  },
  {
    slug: 'a-day-at-the-press',
    name: 'A day at the press',
    state: 'planned',
    summary: 'Set, ink and print a card of your own, six people at a time.',
    description: prose`
      The press in our back room is from 1911 and sulks when nobody turns its wheel. We would like to share it: one
      Saturday a month, coffee, lead type, and you go home with forty cards and black fingers.

      No date yet. If many want it, it comes sooner.
    `,
    picture: 'handPress',
    shows: 'A hand press with a large wheel, printed sheets flying off it',
    written: [-12, '16:45'],
    wanted: [],
  },
];
