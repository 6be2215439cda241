import { Flex, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import type { Project } from './project';
import { useSayings } from './sayings';

/** Where a project stands, in one sentence, and what the client has been asked. */
export const Standing = forwardRef<HTMLParagraphElement, { project: Project }>(({ project }, ref) => {
  const { day, word } = useSayings();
  const { state, percentDone, queuePosition, whoseMove, question, requestedAt } = project;
  const sentence = word('clientele.project.stands', {
    state: word(state),
    running: String(state === 'in_progress'),
    percentDone,
    queue: queuePosition ?? 0,
    move: whoseMove ?? 'nobody',
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="p" textColor="neutral800" ref={ref} tabIndex={-1}>
        {sentence}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {word('clientele.project.asked-for', { day: day(requestedAt) })}
      </Typography>
      {question && (
        <Typography tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {word(question.neededBy ? 'clientele.project.asked-until' : 'clientele.project.asked', {
            question: question.text,
            day: question.neededBy && day(question.neededBy),
          })}
        </Typography>
      )}
    </Flex>
  );
});
Standing.displayName = 'Standing';
