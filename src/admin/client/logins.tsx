import { Flex, Typography } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { DialogButton } from '../dialog/dialog-button';
import { useSayings } from '../project/sayings';
import type { Card, Login } from './client';
import { InvitationLine, KEPT_WHOLE } from './invitation-line';
import { InviteForm } from './invite-form';

const LoginLine = ({ login }: { login: Login }) => {
  const { moment, word } = useSayings();
  const { name, email, blocked, lastLoginAt, lastLogoutAt, lastSeenAt } = login;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      {name !== email && (
        <Typography textColor="neutral800" fontWeight="semiBold" style={KEPT_WHOLE}>
          {name}
        </Typography>
      )}
      <Typography textColor="neutral800" style={KEPT_WHOLE}>
        {email}
        {blocked && ` · ${word('clientele.client.blocked')}`}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {lastLoginAt
          ? word('clientele.client.signed-in', { at: moment(lastLoginAt) })
          : word('clientele.client.never-signed-in')}
      </Typography>
      {lastSeenAt && (
        <Typography variant="pi" textColor="neutral600">
          {word('clientele.project.client-seen', { at: moment(lastSeenAt) })}
        </Typography>
      )}
      {lastLogoutAt && (
        <Typography variant="pi" textColor="neutral600">
          {word('clientele.client.signed-out', { at: moment(lastLogoutAt) })}
        </Typography>
      )}
    </Flex>
  );
};

/** Who signs in for a client, who is invited to, and the way to invite another. */
export const Logins = ({ card }: { card: Card }) => {
  const { word } = useSayings();
  const { users, invitations, archivedAt } = card;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {users.length + invitations.length === 0 ? (
        <Typography textColor="neutral700">
          {word(archivedAt === null ? 'clientele.client.logins-none' : 'clientele.client.logins-archived')}
        </Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {users.map((login) => (
            <LoginLine key={login.documentId} login={login} />
          ))}
          {invitations.map((invitation) => (
            <InvitationLine key={invitation.documentId} card={card} invitation={invitation} />
          ))}
        </Flex>
      )}
      <DialogButton
        label={word('clientele.client.invite')}
        variant={users.length === 0 ? 'secondary' : 'tertiary'}
        startIcon={<Mail />}
        disabled={archivedAt !== null}
      >
        {(close) => <InviteForm card={card} onDone={close} />}
      </DialogButton>
    </Flex>
  );
};
