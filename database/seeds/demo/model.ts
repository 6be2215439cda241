import type { TYPES, SIZES } from '../../../src/api/client/domain/schemas';
import type { NetworkName } from '../../../src/api/client/domain/social-links';
import type { SUBJECTS } from '../../../src/api/feedback/domain/schemas';
import type { Topic } from '../../../src/api/message/domain/schemas';
import type { ProductState } from '../../../src/api/product/domain/schemas';
import type { Calendar, Moment } from './calendar';
import type { ClientKey } from './clients';
import type { PictureName } from './pictures';
import type { ProjectKey } from './stories';

/** Words, or words that name days around the moment of seeding. */
export type Words = string | ((on: Calendar) => string);

/** One evening on the site: when it began and how many minutes it took. */
export type Visit = readonly [...begin: Moment, minutes: number];

/** Somebody else who signs in for a client. */
export interface DemoColleague {
  name: string;
  email: string;
  invited: Moment;
  /** When they followed the invitation; it is still open without. */
  joined?: Moment;
  visits?: Visit[];
}

export interface DemoClient {
  name: string;
  since: Moment;
  company?: string;
  type?: (typeof TYPES)[number];
  size?: (typeof SIZES)[number];
  description?: string;
  email?: string;
  phone?: string;
  website?: string;
  /** Handles or addresses, as a client would type them. */
  socialLinks?: Partial<Record<NetworkName, string>>;
  language?: string;
  timeZone?: string;
  picture?: PictureName;
  /** Visits to the site, oldest first. Who has none has no login. */
  visits?: Visit[];
  colleagues?: DemoColleague[];
}

/** A word in a thread: the client's, or the author's of the letter. */
export interface DemoReply {
  from: 'client' | 'owner';
  /** Which of the client's people wrote it; the first of them unless told. */
  by?: string;
  at: Moment;
  body: string;
}

export interface DemoLetter {
  to: 'all' | ClientKey[];
  topic: Topic;
  subject: Words;
  body: Words;
  author: string;
  sent: Moment;
  project?: ProjectKey;
  /** Who visited since and did not open it. */
  unreadBy: ClientKey[];
  /** Where it was not the first of a client's people who opened it: who it was. */
  openedBy?: Partial<Record<ClientKey, string>>;
  /** Who put it away, and when. */
  archived: Partial<Record<ClientKey, Moment>>;
  /** What was said under it, oldest first. */
  answers?: Partial<Record<ClientKey, DemoReply[]>>;
  /** What goes with it. */
  files?: DemoContent[];
}

export interface DemoDraft {
  to: 'all' | ClientKey[];
  topic: Topic;
  subject: Words;
  body: Words;
  written: Moment;
  project?: ProjectKey;
}

/** A file that was sent along with a project. `by` names who of the studio sent it; null is the client. */
export interface DemoFile extends DemoContent {
  project: ProjectKey;
  at: Moment;
  by: string | null;
}

/** What a file is called and holds. */
export interface DemoContent {
  name: string;
  /** A text, or one of the drawings. */
  holds: string | { drawing: PictureName };
}

/** What the studio answered to feedback. */
export interface DemoAnswer {
  words: string;
  at: Moment;
  by: string;
}

export interface DemoFeedback {
  client: ClientKey;
  about: (typeof SUBJECTS)[number];
  rating: number | null;
  body: string;
  sent: Moment;
  project?: ProjectKey;
  answer?: DemoAnswer;
}

/** Something the studio makes of its own accord. */
export interface DemoProduct {
  slug: string;
  name: string;
  state: ProductState;
  summary: string;
  /** Markdown. */
  description: string;
  price?: string;
  currency?: string;
  /** In working days from today. */
  expected?: number;
  picture: PictureName;
  /** What the picture shows, for whoever cannot see it. */
  shows: string;
  written: Moment;
  /** When it could first be bought, and who said so; everybody who wanted it then was told. */
  available?: { at: Moment; by: string };
  wanted: { client: ClientKey; at: Moment }[];
}

/** A change of a profile that the log remembers. */
export interface DemoProfileChange {
  client: ClientKey;
  at: Moment;
  /** Whoever of the business did it; the client where nobody is named. */
  by?: string;
  what: 'fields' | 'picture' | 'password';
  fields?: string[];
}
