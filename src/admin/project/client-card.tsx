import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Contacts, Portrait } from '../client/portrait';
import { CLIENT, recordAddress } from '../types';
import type { ClientCard as Card } from './project';
import { useSayings } from './sayings';

/** Whose project it is: name, company, picture, contacts and when they were last here. */
export const ClientCard = ({ client }: { client: Card | null }) => {
  const { moment, word } = useSayings();
  if (!client) return <Typography textColor="neutral700">{word('clientele.project.client-none')}</Typography>;
  const { documentId, name, lastSeenAt } = client;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Portrait client={client}>
        <Link tag={NavLink} to={recordAddress(CLIENT, documentId)}>
          {name}
        </Link>
      </Portrait>
      <Contacts client={client} />
      <Typography variant="pi" textColor="neutral600">
        {lastSeenAt
          ? word('clientele.project.client-seen', { at: moment(lastSeenAt) })
          : word('clientele.project.client-unseen')}
      </Typography>
    </Flex>
  );
};
