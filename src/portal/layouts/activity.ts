import type schema from '../../api/activity/content-types/activity/schema.json';
import type { Layout, NameIn } from './layout';

export const activity: Layout<NameIn<typeof schema>> = {
  uid: 'api::activity.activity',
  mainField: 'actorName',
  columns: ['createdAt', 'kind', 'subjectId', 'client', 'actorName'],
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  pageSize: 50,
  form: [{ kind: 6, client: 6 }, { actorName: 6, actorType: 6 }, { details: 12 }],
  fields: {
    kind: { label: 'What happened', fixed: true },
    client: { label: 'Client', fixed: true, calledBy: 'name' },
    actorName: { label: 'By', fixed: true },
    actorUser: { label: 'Their login', fixed: true },
    actorType: { label: 'On whose side', fixed: true },
    details: { label: 'Details', fixed: true },
    subjectId: { label: 'About', fixed: true },
    createdAt: { label: 'When' },
  },
};
