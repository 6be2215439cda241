import { usePutProjectMutation } from '../client/managing';
import { Shelving } from '../dialog/shelving';
import type { Project } from './project';

/** Puts a project away, or brings it back. */
export const ProjectShelving = ({ project: { documentId, title, archivedAt } }: { project: Project }) => {
  const [putProject, { isLoading }] = usePutProjectMutation();
  return (
    <Shelving
      noun="project"
      name={title}
      isArchived={archivedAt !== null}
      isLoading={isLoading}
      put={(to, key) => putProject({ documentId, to, key })}
    />
  );
};
