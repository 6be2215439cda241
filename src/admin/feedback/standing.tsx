import { Flex, Typography } from '@strapi/design-system';
import { Dot, type DotLook } from '../dot';
import { useSayings } from '../project/sayings';

/** What tells where feedback stands. */
export interface Moments {
  seenAt?: string | null | undefined;
  settledAt?: string | null | undefined;
  answeredAt?: string | null | undefined;
}

export type Standing = 'new' | 'read' | 'settled' | 'answered';

/** Whether it is new, read, said to need no answer, or answered. */
export function standingOf({ seenAt, settledAt, answeredAt }: Moments): Standing {
  if (answeredAt) return 'answered';
  if (settledAt) return 'settled';
  return seenAt ? 'read' : 'new';
}

const LOOKS: Record<Standing, DotLook> = {
  new: { colour: 'warning500' },
  read: { colour: 'warning500', hollow: true },
  settled: { colour: 'neutral500', hollow: true },
  answered: { colour: 'success500' },
};

/** Where feedback stands: a dot and a word, never colour alone. */
export const FeedbackChip = ({ moments }: { moments: Moments }) => {
  const { word } = useSayings();
  const standing = standingOf(moments);
  return (
    <Flex gap={2} tag="span">
      <Dot {...LOOKS[standing]} />
      <Typography
        variant="pi"
        textColor="neutral800"
        fontWeight={standing === 'new' ? 'bold' : 'regular'}
        style={{ whiteSpace: 'nowrap' }}
      >
        {word(`clientele.feedback.${standing}`)}
      </Typography>
    </Flex>
  );
};
