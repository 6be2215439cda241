import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { FEEDBACK, MESSAGE, recordAddress } from '../types';
import type { Card } from './client';

interface Item {
  documentId: string;
  type: string;
  title: string;
  facts: string;
}

const List = ({ items, none }: { items: Item[]; none: string }) =>
  items.length === 0 ? (
    <Typography textColor="neutral700">{none}</Typography>
  ) : (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {items.map(({ documentId, type, title, facts }) => (
        <Flex key={documentId} tag="li" direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={recordAddress(type, documentId)} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {facts}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );

/** The latest messages to a client and from them, and whether the other side has read them. */
export const Messages = ({ card }: { card: Card }) => {
  const { moment, word } = useSayings();
  const items = card.messages.map(({ documentId, subject, from, sentAt, readAt, seenBy }) => ({
    documentId,
    type: MESSAGE,
    title: subject,
    facts: [
      ...(from === 'client' ? [word('clientele.client.from-them')] : []),
      readAt
        ? word(seenBy ? 'clientele.client.read-by' : 'clientele.client.read', { by: seenBy, at: moment(readAt) })
        : word('clientele.client.unread', { at: moment(sentAt) }),
    ].join(' · '),
  }));
  return <List items={items} none={word('clientele.client.messages-none')} />;
};

const FEW = 90;

/** The beginning of what they said. It ends in no half of an emoji. */
function begin(text: string): string {
  const characters = [...text];
  return characters.length > FEW ? `${characters.slice(0, FEW).join('').trimEnd()}…` : text;
}

/** What a client said last about the work, and whether it was answered. */
export const Feedback = ({ card }: { card: Card }) => {
  const { moment, word } = useSayings();
  const items = card.feedback.map(({ documentId, about, rating, body, createdAt, answeredAt }) => ({
    documentId,
    type: FEEDBACK,
    title: begin(body),
    facts: [
      word(about),
      ...(rating ? [word('clientele.project.rated', { rating })] : []),
      moment(createdAt),
      word(answeredAt ? 'clientele.client.answered' : 'clientele.client.unanswered'),
    ].join(' · '),
  }));
  return <List items={items} none={word('clientele.client.feedback-none')} />;
};
