import { Button, Flex, Typography } from '@strapi/design-system';
import { useSayings } from '../project/sayings';
import { type ApiError, isFinal, useRefusal } from '../refused';
import type { Reach } from './writing';

const named = ({ count, names }: Reach['unattended']) => ({
  count,
  names: names.join(', '),
  more: count - names.length,
});

/** What a letter will reach, before it is sent. */
export const ReachLine = ({ reach, id }: { reach: Reach | undefined; id: string }) => {
  const { word } = useSayings();
  if (!reach) return null;
  const { inboxes, unattended, archived } = reach;
  return (
    <Flex id={id} role="status" direction="column" alignItems="stretch" gap={1}>
      <Typography fontWeight="bold" textColor="neutral800">
        {word('clientele.write.reach', { inboxes, unattended: unattended.count })}
      </Typography>
      {unattended.count > 0 && (
        <Typography textColor="neutral700">{word('clientele.write.unattended', named(unattended))}</Typography>
      )}
      {archived.count > 0 && (
        <Typography textColor="neutral700">{word('clientele.write.archived', named(archived))}</Typography>
      )}
    </Flex>
  );
};

/** It could not be found out, and nothing is sent to nobody knows whom. Where one of them is gone, it helps to take them out. */
export const ReachUnknown = ({ error, again }: { error: ApiError; again: () => void }) => {
  const { word } = useSayings();
  const formatError = useRefusal();
  const isGone = isFinal(error);
  return (
    <Flex role="alert" gap={3} wrap="wrap">
      <Typography textColor="danger600">
        {isGone ? formatError(error) : word('clientele.write.reach-unknown')}
      </Typography>
      {!isGone && (
        <Button type="button" variant="tertiary" onClick={again}>
          {word('clientele.write.reach-again')}
        </Button>
      )}
    </Flex>
  );
};
