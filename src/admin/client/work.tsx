import { Flex, Link, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useOwnCurrencySoon } from '../business';
import { DialogButton } from '../dialog/dialog-button';
import { useMayAct } from '../project/may-act';
import { useSayings } from '../project/sayings';
import { PROJECT, recordAddress } from '../types';
import type { Card, CardProject } from './client';
import { WriteDownForm } from './write-down-form';

const Line = ({ project }: { project: CardProject }) => {
  const { word } = useSayings();
  const { documentId, title, state, percentDone, whoseMove } = project;
  const facts = [
    word(state),
    ...(state === 'in_progress' ? [`${percentDone}%`] : []),
    ...(whoseMove ? [word(`clientele.project.move.${whoseMove}`)] : []),
  ];
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      <Link tag={NavLink} to={recordAddress(PROJECT, documentId)} style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {facts.join(' · ')}
      </Typography>
    </Flex>
  );
};

/** A client's projects, what is to be done first, and the way to write one down that began before the portal. */
export const Work = ({ card }: { card: Card }) => {
  const { word } = useSayings();
  useOwnCurrencySoon();
  const mayAct = useMayAct();
  const { projects, projectsInAll, archivedProjects, archivedAt } = card;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {projects.length === 0 ? (
        <Typography textColor="neutral700">{word('clientele.client.projects-none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {projects.map((project) => (
            <Line key={project.documentId} project={project} />
          ))}
        </Flex>
      )}
      {projectsInAll + archivedProjects > projects.length && (
        <Typography variant="pi" textColor="neutral600">
          {word('clientele.client.projects-more', {
            more: projectsInAll - projects.length,
            archived: archivedProjects,
          })}
        </Typography>
      )}
      {mayAct && (
        <DialogButton label={word('clientele.client.write-down')} startIcon={<Plus />} disabled={archivedAt !== null}>
          {(close) => <WriteDownForm card={card} onDone={close} />}
        </DialogButton>
      )}
    </Flex>
  );
};
