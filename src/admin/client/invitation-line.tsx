import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { ConfirmButton } from '../dialog/confirm-button';
import { useDoing } from '../dialog/sending';
import { useKey } from '../idempotency';
import { useSayings } from '../project/sayings';
import type { Card, Invitation } from './client';
import { useInviteMutation, useTakeInvitationBackMutation } from './managing';

/** An address has no place where it may break. */
export const KEPT_WHOLE = { overflowWrap: 'anywhere' } as const;

/** Two buttons beside each other, or one below the other where a panel is too narrow for their words. */
const SIDE_BY_SIDE = { gap: '0.8rem', gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))' } as const;

interface Props {
  card: Card;
  invitation: Invitation;
}

/** Mails the invitation of an address once more, with a new link: the earlier one leads nowhere any more. */
const SendAgain = ({ card: { documentId }, invitation, addressId }: Props & { addressId: string }) => {
  const { word } = useSayings();
  const [invite, { isLoading }] = useInviteMutation();
  const keyFor = useKey();
  const tell = useDoing();
  const { email } = invitation;
  const key = () => keyFor({ again: invitation.documentId });
  return (
    <Button
      type="button"
      size="S"
      variant="tertiary"
      loading={isLoading}
      aria-describedby={addressId}
      onClick={async () => tell(await invite({ documentId, email, key: key() }), word('clientele.client.invited'))}
      fullWidth
    >
      {word('clientele.client.invite-again')}
    </Button>
  );
};

const TakeBack = ({ card: { documentId, name }, invitation, addressId }: Props & { addressId: string }) => {
  const { word } = useSayings();
  const [takeBack, { isLoading }] = useTakeInvitationBackMutation();
  const keyFor = useKey();
  const tell = useDoing();
  const which = { documentId, invitation: invitation.documentId };
  return (
    <ConfirmButton
      label={word('clientele.client.uninvite')}
      question={word('clientele.client.uninvite-question', { email: invitation.email })}
      means={word('clientele.client.uninvite-means', { name })}
      waitLabel={word('clientele.dialog.not-now')}
      variant="tertiary"
      size="S"
      describedBy={addressId}
      isLoading={isLoading}
      onConfirm={async () => tell(await takeBack({ ...which, key: keyFor(which) }), word('clientele.client.uninvited'))}
    />
  );
};

/** An open invitation: whose, by whom and since when, to be sent again or taken back. */
export const InvitationLine = ({ card, invitation }: Props) => {
  const { moment, word } = useSayings();
  const addressId = useId();
  const { email, invitedBy, invitedAt, expiresAt } = invitation;
  const said = { by: invitedBy, since: moment(invitedAt), at: moment(expiresAt) };
  return (
    <Flex tag="li" direction="column" alignItems="stretch">
      <Typography id={addressId} textColor="neutral800" style={KEPT_WHOLE}>
        {email}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {word('clientele.client.invited-until', said)}
      </Typography>
      <Box paddingTop={2} display="grid" style={SIDE_BY_SIDE}>
        <SendAgain card={card} invitation={invitation} addressId={addressId} />
        <TakeBack card={card} invitation={invitation} addressId={addressId} />
      </Box>
    </Flex>
  );
};
