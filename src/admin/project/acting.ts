import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../idempotency';
import { PROJECT } from '../types';
import type { Project } from './project';
import type { Step } from './step';

interface Taken {
  documentId: string;
  step: Step;
  key: string;
}

// The names under which the content manager keeps a record and its list.
const recordTag = (documentId: string) => ({ type: 'Document' as const, id: `${PROJECT}_${documentId}` });
const listTag = { type: 'Document' as const, id: `${PROJECT}_LIST` };

const acting = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getOwnersProject: build.query<Project, string>({
      query: (documentId) => ({ url: `/portal/projects/${documentId}`, method: 'GET' }),
      transformResponse: ({ data }: { data: Project }) => data,
      keepUnusedDataFor: 0,
      providesTags: (_project, _error, documentId) => [recordTag(documentId)],
    }),
    actOnProject: build.mutation<Project, Taken>({
      query: ({ documentId, step, key }) => ({
        url: `/portal/projects/${documentId}/actions`,
        method: 'POST',
        data: step,
        config: withKey(key),
      }),
      transformResponse: ({ data }: { data: Project }) => data,
      // Also after a refusal: somebody else may have been faster.
      invalidatesTags: (_project, _error, { documentId }) => [recordTag(documentId), listTag],
    }),
  }),
});

/** The project as the server sees it now, and an owner's step with it; a step lets the panel read everything anew. */
export const { useGetOwnersProjectQuery, useActOnProjectMutation } = acting;
