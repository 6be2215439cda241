import { prose } from '../prose';
import { asks, type DemoProject, tom } from './story';

/** What Ada has asked for and is not agreed yet. */
export const ADA_WISHES = {
  giftVouchers: {
    client: 'ada',
    story: (on) => [
      asks([-9, '18:01'], {
        title: 'Gift vouchers',
        description:
          'Something to give away: bought on the site, printed at home or picked up in the shop in an envelope.',
        budget: '700.00',
        budgetCurrency: 'EUR',
      }),
      tom([-7, '10:45'], {
        action: 'offer',
        price: '640.00',
        currency: 'EUR',
        deadline: on.isoDate(38),
        note: 'With a hundred envelopes that Nell prints on the old press. The offer does not expire.',
      }),
    ],
  },
  marketStall: {
    client: 'ada',
    story: (on) => [
      asks([-6, '18:36'], {
        title: 'A stall at the harbour market',
        description: prose`
          We have a place at the market on Saturdays. It needs a banner, price cards that survive rain, and a sign that
          says when the next loaves arrive.
        `,
        budget: '600.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(25),
      }),
      tom([-4, '11:20'], {
        action: 'ask-client',
        question: 'How wide is the stall, and does the market allow us to screw something to its frame?',
        neededBy: on.isoDate(6),
      }),
    ],
  },
  breadSubscription: {
    client: 'ada',
    story: (on) => [
      asks([-3, '17:44'], {
        title: 'Bread by subscription',
        description: prose`
          A loaf every Saturday, paid by the month. People must be able to pause it when they travel, without ringing
          us at four in the morning. It can wait until the ordering runs.
        `,
        budget: '1200.00',
        budgetCurrency: 'EUR',
        wishedDeadline: on.isoDate(70),
      }),
    ],
  },
} satisfies Record<string, DemoProject>;
