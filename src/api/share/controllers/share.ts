import { type Call, type ClientCall, clientActions, publicActions } from '../../../http/controller';
import type { ShareRequest } from '../domain/schemas';
import sharing from '../services/sharing';

type OnProject<Body = undefined> = ClientCall<Body, undefined, { documentId: string }>;

export default {
  ...clientActions({
    show: (call: OnProject) => sharing.show(call),
    renew: (call: OnProject<{ data: ShareRequest }>) => sharing.renew(call),
    stop: (call: OnProject) => sharing.stop(call),
  }),
  ...publicActions({
    read: ({ params }: Call<undefined, undefined, { token: string }>) => sharing.read(params.token),
  }),
};
