interface Fault {
  title: string;
  says: string;
  /** What to do about it: go home, or load the page again. */
  way: 'home' | 'again';
}

const MISSING: Fault = {
  title: 'There is nothing here',
  says: 'The address may be mistyped, or what stood here was meant for somebody else.',
  way: 'home',
};
const AWAY: Fault = {
  title: 'We will be right back',
  says: 'The portal cannot be reached just now. Nothing of yours is lost; please try again in a minute.',
  way: 'again',
};
const OFFLINE: Fault = {
  title: 'You seem to be offline',
  says: 'As soon as the connection is back, this page is too.',
  way: 'again',
};
const TOO_MUCH: Fault = {
  title: 'That was too much at once',
  says: 'What you sent is larger than we can take. Go back and choose a smaller file, or fewer.',
  way: 'home',
};
const HASTE: Fault = {
  title: 'One moment, please',
  says: 'There were many requests in a short time. Please try again in a minute.',
  way: 'again',
};
const REFUSED = { title: 'That was not possible', way: 'home' } as const;
export const OURS: Fault = {
  title: 'Something went wrong here',
  says: 'It is on our side, and nothing of yours is lost. Please try again; if it stays like this, write to us.',
  way: 'again',
};

const BY_STATUS: Record<number, Fault> = {
  400: MISSING,
  404: MISSING,
  405: MISSING,
  413: TOO_MUCH,
  429: HASTE,
  503: AWAY,
};

/**
 * The words of an error page.
 * @param sentence what the server says about it to the reader
 */
export function faultOf(status: number, online: boolean, sentence?: string): Fault {
  if (!online) return OFFLINE;
  const fault = BY_STATUS[status] ?? OURS;
  if (sentence === undefined) return fault;
  return { ...(fault === OURS || status === 400 ? REFUSED : fault), says: sentence };
}
