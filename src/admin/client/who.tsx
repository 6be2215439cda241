import { useForm } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { ManyToOne } from '@strapi/icons';
import { useId } from 'react';
import { DialogButton } from '../dialog/dialog-button';
import { Shelving } from '../dialog/shelving';
import { useSayings } from '../project/sayings';
import type { Card } from './client';
import { ErasureAsked, Erasing } from './erase/erasure';
import { usePutClientMutation } from './managing';
import { useMayMerge } from './may-manage';
import { MergeForm } from './merge/merge-form';
import { Contacts, Portrait } from './portrait';
import { ViewButton } from './view-button';
import { WriteLink } from './write-link';

/** When somebody of the client was last here. */
const Visits = ({ card: { lastLoginAt, lastSeenAt, lastLogoutAt } }: { card: Card }) => {
  const { moment, word } = useSayings();
  const visits = [
    ['clientele.client.signed-in', lastLoginAt],
    ['clientele.project.client-seen', lastSeenAt],
    ['clientele.client.signed-out', lastLogoutAt],
  ] as const;
  const known = visits.flatMap(([id, at]) => (at === null ? [] : [{ id, at }]));
  return (
    <Flex direction="column" alignItems="flex-start">
      {known.map(({ id, at }) => (
        <Typography key={id} variant="pi" textColor="neutral600">
          {word(id, { at: moment(at) })}
        </Typography>
      ))}
      {known.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {word('clientele.project.client-unseen')}
        </Typography>
      )}
    </Flex>
  );
};

/** Puts a client away with everything of theirs, or brings them back. */
const ClientShelving = ({ card: { documentId, name, archivedAt } }: { card: Card }) => {
  const [putClient, { isLoading }] = usePutClientMutation();
  return (
    <Shelving
      noun="client"
      name={name}
      isArchived={archivedAt !== null}
      isLoading={isLoading}
      put={(to, key) => putClient({ documentId, to, key })}
    />
  );
};

/** Makes one of two clients, for whoever may. What is taken over is read into the form, which would take what is being typed into it. */
const Merging = ({ card }: { card: Card }) => {
  const { word } = useSayings();
  const mayMerge = useMayMerge();
  const modified = useForm('Merging', (form) => form.modified);
  const whyId = useId();
  if (!mayMerge || card.archivedAt !== null) return null;
  return (
    <>
      {modified && (
        <Typography id={whyId} fontWeight="bold" textColor="neutral800">
          {word('clientele.unsaved')}
        </Typography>
      )}
      <DialogButton
        label={word('clientele.merge.button')}
        startIcon={<ManyToOne />}
        disabled={modified}
        describedBy={modified ? whyId : undefined}
      >
        {(close) => <MergeForm card={card} onDone={close} />}
      </DialogButton>
    </>
  );
};

/** Who a client is, how to reach them, when they were last here, and what can be done about them. */
export const Who = ({ card }: { card: Card }) => {
  const { moment, word } = useSayings();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Portrait client={card}>
        <Typography fontWeight="bold" textColor="neutral800">
          {card.name}
        </Typography>
      </Portrait>
      {card.archivedAt && (
        <Typography fontWeight="bold" textColor="neutral800">
          {word('clientele.client.archived-since', { at: moment(card.archivedAt) })}
        </Typography>
      )}
      <ErasureAsked card={card} />
      <Contacts client={card} />
      <Visits card={card} />
      <WriteLink client={card} />
      <ViewButton card={card} />
      <Merging card={card} />
      <ClientShelving card={card} />
      <Erasing card={card} />
    </Flex>
  );
};
