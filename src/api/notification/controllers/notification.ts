import type { z } from 'zod';
import { readAs } from '../../../database/scoped';
import { type Call, type ClientCall, clientActions, publicActions } from '../../../http/controller';
import { notificationsRead } from '../data/preferences';
import type { unsubscribing as link, Wishes } from '../domain/schemas';
import preferences from '../services/preferences';
import unsubscribing from '../services/unsubscribing';

type Link = z.infer<typeof link>;

export default {
  ...clientActions({
    async find({ session }: ClientCall) {
      return { body: await readAs(session, notificationsRead) };
    },
    change: (call: ClientCall<{ data: Wishes }>) => preferences.change(call),
  }),
  ...publicActions({
    showUnsubscribing: ({ query }: Call<undefined, Link>) => unsubscribing.show(query.token),
    unsubscribe: ({ body }: Call<Link>) => unsubscribing.stop(body.token),
  }),
};
