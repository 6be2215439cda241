import { Grid } from '@strapi/design-system';
import { DialogField } from '../dialog/field';
import { DialogForm } from '../dialog/form-dialog';
import { Address } from '../dialog/inputs';
import { useSendingForm } from '../dialog/sending';
import { useSayings } from '../project/sayings';
import type { Card } from './client';
import { useInviteMutation } from './managing';

/** Whom one would invite first: the client's own address, while nobody signs in with it. */
const likely = ({ email, users }: Card) => (users.some((user) => user.email === email) ? '' : (email ?? ''));

/** Invites somebody by mail to sign in for a client. */
export const InviteForm = ({ card, onDone }: { card: Card; onDone: () => void }) => {
  const { word } = useSayings();
  const [invite] = useInviteMutation();
  const { documentId, name } = card;
  const { words, say, refusal, form } = useSendingForm({
    about: `invite to ${documentId}`,
    first: () => ({ email: likely(card) }),
    fields: ['email'],
    send: ({ email }, keyFor) =>
      invite({ documentId, email, key: keyFor({ documentId, email, again: card.invitations }) }),
    done: word('clientele.client.invited'),
    onDone,
  });
  return (
    <DialogForm
      {...form}
      means={word('clientele.client.invite-means', { name })}
      submitLabel={word('clientele.client.invite-do')}
    >
      <Grid.Root gap={4}>
        <DialogField
          name="email"
          label={word('clientele.client.invite-email')}
          value={words.email}
          onChange={(value) => say('email', value)}
          error={refusal.fields.email}
          required
          Input={Address}
        />
      </Grid.Root>
    </DialogForm>
  );
};
