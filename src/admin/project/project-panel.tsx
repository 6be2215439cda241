import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useAPIErrorHandler, useForm, useRBAC } from '@strapi/strapi/admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import type { Business } from '../business';
import { PROJECT } from '../types';
import { ActionButtons } from './action-buttons';
import { ActionDialog } from './action-dialog';
import { useGetOwnersProjectQuery } from './acting';
import { type Action, offeredActions, type Project } from './project';
import { useSayings } from './sayings';
import { Standing } from './standing';
import { Timeline } from './timeline';

const NEEDED = [{ action: 'api::portal.act-on-projects', subject: null }];

const Known = ({ project, currency }: { project: Project; currency: string }) => {
  const { word } = useSayings();
  const modified = useForm('ProjectPanel', (form) => form.modified);
  const [chosen, setChosen] = useState<Action | null>(null);
  const standing = useRef<HTMLParagraphElement>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const restoreFocus = () => (pressed.current?.isConnected ? pressed.current : standing.current)?.focus();
  const actions = offeredActions(project);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Standing project={project} ref={standing} />
      {modified && actions.length > 0 && (
        <Typography id="project-unsaved" fontWeight="bold" textColor="neutral800">
          {word('clientele.project.unsaved')}
        </Typography>
      )}
      <ActionButtons
        actions={actions}
        disabled={modified}
        describedBy="project-unsaved"
        onChoose={(action, button) => {
          pressed.current = button;
          setChosen(action);
        }}
      />
      <Timeline project={project} />
      {chosen && (
        <ActionDialog
          action={chosen}
          project={project}
          currency={currency}
          onClose={() => setChosen(null)}
          onRestoreFocus={restoreFocus}
        />
      )}
    </Flex>
  );
};

const ProjectContent = ({ documentId, currency }: { documentId: string; currency: string }) => {
  const { data: project, error } = useGetOwnersProjectQuery(documentId);
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { word } = useSayings();
  if (project) return <Known project={project} currency={currency} />;
  return error ? (
    <Typography textColor="danger600">{formatError(error)}</Typography>
  ) : (
    <Loader small>{word('clientele.project.loading')}</Loader>
  );
};

/** Beside a project's form: where it stands, what can be done with it now, and what was done. */
export function projectPanel({ currency }: Business): PanelComponent {
  const ProjectPanel: PanelComponent = ({ model, document }) => {
    const { word } = useSayings();
    const { allowedActions, isLoading } = useRBAC(NEEDED);
    const documentId = document?.documentId;
    if (model !== PROJECT || !documentId || isLoading || !allowedActions.canActOnProjects) return null;
    return {
      title: word('clientele.project.panel'),
      content: <ProjectContent key={documentId} documentId={documentId} currency={currency} />,
    };
  };
  return ProjectPanel;
}
