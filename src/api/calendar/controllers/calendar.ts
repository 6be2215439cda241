import { type Call, type ClientCall, clientActions, publicActions } from '../../../http/controller';
import feed from '../services/feed';

export default {
  ...clientActions({
    show: (call: ClientCall) => feed.show(call),
    renew: (call: ClientCall) => feed.renew(call),
    stop: (call: ClientCall) => feed.stop(call),
  }),
  ...publicActions({
    read: ({ params }: Call<undefined, undefined, { token: string }>) => feed.read(params.token),
  }),
};
