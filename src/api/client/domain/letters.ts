import type { Letter } from '../../../mail/letter';

/** The last one to somebody of whom nothing is kept any more. */
export const erasedLetter = (business: string, url: string): Letter => ({
  subject: `Everything of yours at ${business} is erased`,
  greeting: 'Hello,',
  paragraphs: [
    'your profile, projects, letters, answers, feedback and files are erased, and so are the logins. Nobody can bring them back.',
    'What stays is that a client was erased, when and by whom, and letters that others have as well. Copies that are kept for safety go in their own time.',
    'This is the last mail to this address.',
  ],
  action: { label: `Go to ${business}`, url },
});

/** To everybody of a client whose wish to be erased was declined. */
export const erasureDeclinedLetter = (
  business: string,
  { by, reason }: { by: string; reason: string },
  url: string,
): Letter => ({
  subject: `Not everything of yours can be erased (${business})`,
  greeting: 'Hello,',
  paragraphs: [
    `you, or somebody who signs in with you, asked ${business} to erase everything of yours. ${by} declined, and says why:`,
    reason,
    'Nothing has changed about your data. You can write to us, ask again, or complain to the authority for data protection where you live.',
  ],
  action: { label: 'Read it in your settings', url },
});
