import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { Loader, Typography } from '@strapi/design-system';
import type { Business } from '../business';
import { PROJECT } from '../types';
import { useGetOwnersProjectQuery } from './acting';
import { ClientCard } from './client-card';
import { Files } from './files';
import { useMayAct } from './may-act';
import type { Project } from './project';
import { useSayings } from './sayings';
import { Timeline } from './timeline';
import { WhatNow } from './what-now';

type Tell = (project: Project) => React.ReactNode;

/** All panels of a project read it once. */
const Read = ({ documentId, tell }: { documentId: string; tell: Tell }) => {
  const { data: project, error } = useGetOwnersProjectQuery(documentId);
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { word } = useSayings();
  if (project) return tell(project);
  return error ? (
    <Typography textColor="danger600">{formatError(error)}</Typography>
  ) : (
    <Loader small>{word('clientele.project.loading')}</Loader>
  );
};

/** A panel beside the form of a project that is there, for people who may act on projects. */
function panelOf(title: string, tell: Tell): PanelComponent {
  const ProjectPanel: PanelComponent = ({ model, document }) => {
    const { word } = useSayings();
    const mayAct = useMayAct();
    const documentId = document?.documentId;
    if (model !== PROJECT || !documentId || !mayAct) return null;
    return { title: word(title), content: <Read key={documentId} documentId={documentId} tell={tell} /> };
  };
  return ProjectPanel;
}

/** Beside a project's form: what can be done with it now, whose it is, its files, and what was done. */
export const projectPanels = ({ currency }: Business): PanelComponent[] => [
  panelOf('clientele.project.panel', (project) => <WhatNow project={project} currency={currency} />),
  panelOf('clientele.project.client', (project) => <ClientCard client={project.client} />),
  panelOf('clientele.project.files', (project) => <Files project={project} />),
  panelOf('clientele.project.timeline', (project) => <Timeline project={project} />),
];
