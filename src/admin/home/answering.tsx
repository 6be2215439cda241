import { Button, Flex, Typography } from '@strapi/design-system';
import { useSayings } from '../project/sayings';

/** What can be done about words of a client: to answer them, or to say that they need none. */
export const Answering = ({
  name,
  onSettle,
  onAnswer,
}: {
  name: string;
  onSettle: () => void;
  onAnswer: () => void;
}) => {
  const { word } = useSayings();
  return (
    <>
      <Button size="S" variant="ghost" aria-label={word('clientele.home.no-answer-to', { name })} onClick={onSettle}>
        {word('clientele.home.no-answer')}
      </Button>
      <Button
        size="S"
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={word('clientele.home.answer-to', { name })}
        onClick={onAnswer}
      >
        {word('clientele.home.answer')}
      </Button>
    </>
  );
};

/** Whose words were just said to need no answer, and the way back. */
export const Settled = ({ name, undo }: { name: string; undo: React.ReactNode }) => {
  const { word } = useSayings();
  return (
    <Flex justifyContent="space-between" gap={3} padding={2} paddingLeft={3} background="neutral100" hasRadius>
      <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {word('clientele.home.settled', { name })}
      </Typography>
      {undo}
    </Flex>
  );
};
