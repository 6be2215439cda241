import { Avatar, Box, Flex, Typography } from '@strapi/design-system';
import { initialsOf } from './initials';

interface Person {
  name: string;
  company: string | null;
  profileImage: { url: string } | null;
}

interface Reachable {
  email: string | null;
  phone: string | null;
  website: string | null;
}

/** How to reach a client, each as a link that begins it. */
function waysTo({ email, phone, website }: Reachable): { href: string; text: string }[] {
  return [
    ...(email ? [{ href: `mailto:${email}`, text: email }] : []),
    ...(phone ? [{ href: `tel:${phone.replace(/[^+\d]/g, '')}`, text: phone }] : []),
    ...(website ? [{ href: website, text: website.replace(/^https?:\/\/|\/$/g, '') }] : []),
  ];
}

/** A client's picture beside their name, which may be a link, and their company. */
export const Portrait = ({ client, children }: { client: Person; children: React.ReactNode }) => (
  <Flex gap={3}>
    <Box shrink={0}>
      <Avatar.Item src={client.profileImage?.url} alt="" fallback={initialsOf(client.name)} />
    </Box>
    <Flex direction="column" alignItems="flex-start" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
      {children}
      {client.company && client.company !== client.name && (
        <Typography textColor="neutral700">{client.company}</Typography>
      )}
    </Flex>
  </Flex>
);

/** Address, telephone and website. */
export const Contacts = ({ client }: { client: Reachable }) =>
  waysTo(client).map(({ href, text }) => (
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
  ));
