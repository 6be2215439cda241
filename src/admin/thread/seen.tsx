import { Typography } from '@strapi/design-system';
import { useSayings } from '../project/sayings';

interface Props {
  /** When the client's side saw it; null while nobody has. */
  seenAt: string | null;
  /** Who of them saw it first; null for what was seen before that was noted. */
  seenBy: string | null;
}

/** Who of a client saw something of ours, and when. */
export const Seen = ({ seenAt, seenBy }: Props) => {
  const { moment, word } = useSayings();
  const id = seenAt === null ? 'unseen' : seenBy === null ? 'seen' : 'seen-by';
  return (
    <Typography variant="pi" textColor="neutral600">
      {word(`clientele.thread.${id}`, { by: seenBy, at: seenAt && moment(seenAt) })}
    </Typography>
  );
};
