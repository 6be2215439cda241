import { CLIENTS } from '../clients';
import type { DemoProfileChange } from '../model';
import { PROFILE_CHANGES } from '../profile-changes';
import type { Line } from './log';
import type { Clients, Scene } from './scene';

const KINDS = {
  fields: 'profile.changed',
  picture: 'profile.image-changed',
  password: 'password.changed',
} as const satisfies Record<DemoProfileChange['what'], Line['kind']>;

/** What the log knows of changes to profiles. */
export const profileLines = ({ on }: Scene, clients: Clients): Line[] =>
  PROFILE_CHANGES.map(({ client, at, by, what, fields }) => {
    const { id, documentId } = clients.get(client)!;
    const actor = by
      ? ({ type: 'owner', name: by } as const)
      : ({ type: 'client', name: CLIENTS[client].name } as const);
    const details = fields ? { details: { fields } } : {};
    return { kind: KINDS[what], clientId: id, at: on.at(at), actor, subjectId: documentId, ...details };
  });
