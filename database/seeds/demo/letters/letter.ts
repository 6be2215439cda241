import { TOM } from '../business';
import type { DemoLetter } from '../model';

type Told = Pick<DemoLetter, 'to' | 'topic' | 'subject' | 'body' | 'sent'>;

/** A letter from Tom that everybody opens on their next visit, unless told otherwise. */
export const letter = (told: Told & Partial<DemoLetter>): DemoLetter => ({
  author: TOM,
  unreadBy: [],
  archived: {},
  ...told,
});
