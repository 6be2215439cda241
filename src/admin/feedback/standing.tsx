import { Box, Flex, Typography } from '@strapi/design-system';
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

const LOOKS: Record<Standing, { colour: string; hollow: boolean }> = {
  new: { colour: 'warning500', hollow: false },
  read: { colour: 'warning500', hollow: true },
  settled: { colour: 'neutral500', hollow: true },
  answered: { colour: 'success500', hollow: false },
};

/** Where feedback stands: a dot and a word, never colour alone. */
export const FeedbackChip = ({ moments }: { moments: Moments }) => {
  const { word } = useSayings();
  const standing = standingOf(moments);
  const { colour, hollow } = LOOKS[standing];
  return (
    <Flex gap={2} tag="span">
      <Box
        tag="span"
        width="0.8rem"
        height="0.8rem"
        borderRadius="50%"
        borderColor={colour}
        background={hollow ? 'neutral0' : colour}
        borderWidth="2px"
        borderStyle="solid"
        shrink={0}
        aria-hidden
      />
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
