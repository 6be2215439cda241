import { adminApi } from '@strapi/strapi/admin';
import type { SentFile } from '../files/sent-file';
import { withKey } from '../idempotency';
import { PROJECT } from '../types';
import type { Project, ProjectBrief } from './project';
import type { Step } from './step';

interface Taken {
  documentId: string;
  step: Step;
  /** When what was read for it had changed last. */
  since: string | undefined;
  key: string;
}

interface Sent {
  documentId: string;
  file: File;
  key: string;
}

// The names under which the content manager keeps a record and its list.
const recordTag = (documentId: string) => ({ type: 'Document' as const, id: `${PROJECT}_${documentId}` });
/** What stands beside the form alone: the form is not read anew, which would take what is being typed into it. */
export const ownTag = (documentId: string) => ({ type: 'Document' as const, id: `panel of ${PROJECT}_${documentId}` });
export const listTag = { type: 'Document' as const, id: `${PROJECT}_LIST` };

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}

const acting = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getOwnersProject: build.query<Project, string>({
      query: (documentId) => ({ url: `/portal/projects/${documentId}`, method: 'GET' }),
      transformResponse: ({ data }: { data: Project }) => data,
      keepUnusedDataFor: 0,
      providesTags: (_project, _error, documentId) => [recordTag(documentId), ownTag(documentId)],
    }),
    getOwnersProjects: build.query<ProjectBrief[], string>({
      query: (ids) => ({ url: `/portal/projects?ids=${ids}`, method: 'GET' }),
      transformResponse: ({ data }: { data: ProjectBrief[] }) => data,
      providesTags: [listTag],
    }),
    actOnProject: build.mutation<Project, Taken>({
      query: ({ documentId, step, since, key }) => ({
        url: `/portal/projects/${documentId}/actions`,
        method: 'POST',
        data: step,
        config: { ...withKey(key), params: { since } },
      }),
      transformResponse: ({ data }: { data: Project }) => data,
      // Also after a refusal: somebody else may have been faster.
      invalidatesTags: (_project, _error, { documentId }) => [recordTag(documentId), listTag],
    }),
    addProjectFile: build.mutation<SentFile, Sent>({
      query: ({ documentId, file, key }) => ({
        url: `/portal/projects/${documentId}/files`,
        method: 'POST',
        data: formOf(file),
        config: withKey(key),
      }),
      transformResponse: ({ data }: { data: SentFile }) => data,
      invalidatesTags: (_file, _error, { documentId }) => [ownTag(documentId)],
    }),
  }),
});

/**
 * Projects as the server sees them now: one whole, or several in short by their ids with commas between them. A step of
 * the owner, or a file, lets the panel read everything about them anew.
 */
export const {
  useGetOwnersProjectQuery,
  useGetOwnersProjectsQuery,
  useActOnProjectMutation,
  useAddProjectFileMutation,
} = acting;
