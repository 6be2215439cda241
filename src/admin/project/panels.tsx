import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useLookingAgain } from '../looking-again';
import { panelsOf } from '../record-panel';
import { PROJECT } from '../types';
import { useGetOwnersProjectQuery } from './acting';
import { ClientCard } from './client-card';
import { Files } from './files';
import { useMayAct } from './may-act';
import type { Project } from './project';
import { ProjectShelving } from './project-shelving';
import { Timeline } from './timeline';
import { WhatNow } from './what-now';

const panel = panelsOf<Project>({
  type: PROJECT,
  useMay: useMayAct,
  useRead: (documentId) => useGetOwnersProjectQuery(documentId, useLookingAgain('list')),
  loading: 'clientele.project.loading',
});

/** Beside a project's form: what can be done with it now, whose it is, its files, and what was done. */
export const PROJECT_PANELS: PanelComponent[] = [
  panel('clientele.project.panel', (project) => <WhatNow project={project} />),
  panel('clientele.project.client', (project) => <ClientCard client={project.client} />),
  panel('clientele.project.files', (project) => <Files project={project} />),
  panel('clientele.project.timeline', (project) => <Timeline project={project} />),
  panel('clientele.project.shelf', (project) => <ProjectShelving project={project} />),
];
