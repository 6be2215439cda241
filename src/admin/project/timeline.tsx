import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { apart } from '../apart';
import { currenciesOf } from './currencies';
import type { Happening, Project } from './project';
import { useSayings } from './sayings';
import { useTold } from './told';

/** How many lines are enough to know what was last. */
const SHOWN_FIRST = 5;

const Line = ({ event, project }: { event: Happening; project: Pick<Project, 'currency' | 'requestedAt'> }) => {
  const { moment, word } = useSayings();
  const { kindOf, changesOf, wordsOf } = useTold(project);
  const { actor, createdAt } = event;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1} style={{ overflowWrap: 'anywhere' }}>
      <Typography fontWeight="bold" textColor="neutral800">
        {kindOf(event)}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {actor.name ? apart(actor.name) : word(actor.type)} · <time dateTime={createdAt}>{moment(createdAt)}</time>
      </Typography>
      {changesOf(event).map((change) => (
        <Typography key={change} variant="pi" textColor="neutral700">
          {change}
        </Typography>
      ))}
      {wordsOf(event).map((words) => (
        <Typography key={words} variant="pi" textColor="neutral800">
          {words}
        </Typography>
      ))}
    </Flex>
  );
};

/** What happened to a project, newest first: who, when, what. */
export const Timeline = ({ project }: { project: Project }) => {
  const { word } = useSayings();
  const [all, setAll] = useState(false);
  const { timeline, requestedAt } = project;
  if (timeline.length === 0) return <Typography textColor="neutral700">{word('clientele.project.nothing')}</Typography>;
  const currencies = currenciesOf(project);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {(all ? timeline : timeline.slice(0, SHOWN_FIRST)).map((event, at) => (
          <Line key={event.id} event={event} project={{ currency: currencies[at] ?? null, requestedAt }} />
        ))}
      </Flex>
      {!all && timeline.length > SHOWN_FIRST && (
        <Box>
          <TextButton type="button" onClick={() => setAll(true)}>
            {word('clientele.project.timeline-all', { count: timeline.length })}
          </TextButton>
        </Box>
      )}
    </Flex>
  );
};
