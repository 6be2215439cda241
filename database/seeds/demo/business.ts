import { prose } from './prose';

/** The people of the studio; the first one owns it and signs in to the panel. */
export const TOM = 'Tom Marlow';
export const NELL = 'Nell Finch';

/** The studio whose portal the demo is. */
export const BUSINESS = {
  name: 'Marlow & Finch',
  accentColour: '#1f5a43',
  signature: 'Tom Marlow, Marlow & Finch',
  replyAddress: 'hello@demo.test',
  contactEmail: 'hello@demo.test',
  defaultCurrency: 'EUR',
  timeZone: 'Europe/Stockholm',
  registrationOpen: true,
  showQueuePlace: true,
  privacyText: prose`
    We are two people and one apprentice, and we keep as little about you as the work needs.

    ## What we keep

    - Your name, how to reach you, and what you tell us in your profile.
    - Your projects, the letters between us, your feedback, and when each of them happened.
    - When you last signed in and out, so that we can show you what is new.

    ## What we do not do

    We count no visits, show no advertising and sell nothing about you. One cookie keeps you signed in; there is no
    other. Our letters carry no hidden pictures that tell us whether you opened them.

    ## For how long

    While you are our client, and as long after as the law wants invoices kept. Everything else goes when you ask
    for it.

    ## Your say

    Ask us at [hello@demo.test](mailto:hello@demo.test) for everything we know about you, for a correction, or to
    delete it. Tom answers himself, usually within two days.
  `,
};
