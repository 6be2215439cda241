import { Box, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag } from '@strapi/icons';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { Deadline } from '../project/facts';
import type { ProjectBrief } from '../project/project';
import { ProjectMenu } from '../project/project-menu';
import { useSayings } from '../project/sayings';
import { CLIENT, PROJECT, recordAddress } from '../types';

export type Direction = 'up' | 'down';

/** The id of the button that moves a project one place. */
export const moverId = (documentId: string, direction: Direction): string => `move-${direction}-${documentId}`;

interface Props {
  project: ProjectBrief;
  /** Counted from 1. */
  place: number;
  last: boolean;
  onMove: (direction: Direction) => void;
  onDrag: () => void;
  /** Another project was let go over this one. */
  onDrop: () => void;
}

const Movers = ({ project, place, last, onMove }: Pick<Props, 'project' | 'place' | 'last' | 'onMove'>) => {
  const { word } = useSayings();
  const { documentId, title } = project;
  return (
    <Flex gap={1} shrink={0}>
      <IconButton
        id={moverId(documentId, 'up')}
        label={word('clientele.queue.up', { title })}
        disabled={place === 1}
        onClick={() => onMove('up')}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        id={moverId(documentId, 'down')}
        label={word('clientele.queue.down', { title })}
        disabled={last}
        onClick={() => onMove('down')}
      >
        <ArrowDown />
      </IconButton>
    </Flex>
  );
};

const Facts = ({ project }: { project: ProjectBrief }) => {
  const { day, word } = useSayings();
  const { title, documentId, client, deadline, late, likelyStart } = project;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} flex="1" minWidth={0}>
      <Link tag={NavLink} to={recordAddress(PROJECT, documentId)} style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Link>
      <Flex wrap="wrap" gap={3}>
        {client && (
          <Typography tag={NavLink} to={recordAddress(CLIENT, client.documentId)} textColor="neutral700">
            {client.name}
          </Typography>
        )}
        <span>
          {deadline && <Typography textColor="neutral600">{word('clientele.queue.deadline')} </Typography>}
          <Deadline deadline={deadline} late={late} />
        </span>
        <Typography textColor="neutral700">
          {likelyStart ? word('clientele.queue.start', { day: day(likelyStart) }) : word('clientele.queue.start-open')}
        </Typography>
      </Flex>
    </Flex>
  );
};

/** One project of the queue: its place, whose it is, when, and how to move it. */
export const QueueRow = ({ project, place, last, onMove, onDrag, onDrop }: Props) => {
  const [over, setOver] = useState(false);
  return (
    <Box
      tag="li"
      background="neutral0"
      borderColor={over ? 'primary600' : 'neutral200'}
      hasRadius
      draggable
      onDragStart={(event: React.DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag();
      }}
      onDragOver={(event: React.DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: React.DragEvent) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <Flex
        gap={3}
        padding={{ initial: 3, medium: 4 }}
        wrap={{ initial: 'wrap', medium: 'nowrap' }}
        justifyContent="flex-end"
      >
        <Flex gap={3} flex="1 1 24rem" minWidth={0}>
          <Box color="neutral500" cursor="grab" display={{ initial: 'none', medium: 'block' }} aria-hidden>
            <Drag />
          </Box>
          <Typography
            variant="beta"
            textColor="neutral700"
            minWidth="2.4rem"
            style={{ fontVariantNumeric: 'tabular-nums' }}
          >
            {place}
          </Typography>
          <Facts project={project} />
        </Flex>
        <Flex gap={2} shrink={0}>
          <ProjectMenu project={project} />
          <Movers project={project} place={place} last={last} onMove={onMove} />
        </Flex>
      </Flex>
    </Box>
  );
};
