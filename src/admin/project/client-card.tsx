import { Avatar, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { CLIENT } from '../types';
import type { ClientCard as Card } from './project';
import { useSayings } from './sayings';

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();

/** How to reach the client, each as a link that begins it. */
function waysTo({ email, phone, website }: Card): { href: string; text: string }[] {
  return [
    ...(email ? [{ href: `mailto:${email}`, text: email }] : []),
    ...(phone ? [{ href: `tel:${phone.replace(/[^+\d]/g, '')}`, text: phone }] : []),
    ...(website ? [{ href: website, text: website.replace(/^https?:\/\/|\/$/g, '') }] : []),
  ];
}

/** Whose project it is: name, company, picture, contacts and when they were last here. */
export const ClientCard = ({ client }: { client: Card | null }) => {
  const { moment, word } = useSayings();
  if (!client) return <Typography textColor="neutral700">{word('clientele.project.client-none')}</Typography>;
  const { documentId, name, company, profileImage, lastSeenAt } = client;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={3}>
        <Avatar.Item src={profileImage?.url} alt="" fallback={initialsOf(name)} />
        <Flex direction="column" alignItems="flex-start" minWidth={0}>
          <Link tag={NavLink} to={`/content-manager/collection-types/${CLIENT}/${documentId}`}>
            {name}
          </Link>
          {company && company !== name && <Typography textColor="neutral700">{company}</Typography>}
        </Flex>
      </Flex>
      {waysTo(client).map(({ href, text }) => (
        <Typography
          key={href}
          tag="a"
          href={href}
          rel="noreferrer"
          textColor="neutral800"
          style={{ overflowWrap: 'anywhere' }}
        >
          {text}
        </Typography>
      ))}
      <Typography variant="pi" textColor="neutral600">
        {lastSeenAt
          ? word('clientele.project.client-seen', { at: moment(lastSeenAt) })
          : word('clientele.project.client-unseen')}
      </Typography>
    </Flex>
  );
};
