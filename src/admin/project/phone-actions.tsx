import { useForm } from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';
import { useLookingAgain } from '../looking-again';
import { useRecordOnPhone } from '../on-phone';
import { PROJECT } from '../types';
import { useGetOwnersProjectQuery } from './acting';
import { ChosenDialog } from './chosen-dialog';
import { useMayAct } from './may-act';
import { WhatNowMenu } from './project-menu';

const Actions = ({ documentId }: { documentId: string }) => {
  const { data: project } = useGetOwnersProjectQuery(documentId, useLookingAgain('list'));
  const modified = useForm('PhoneActions', (form) => form.modified);
  return (
    <Box width="100%">
      {project && <WhatNowMenu project={project} disabled={modified} />}
      <ChosenDialog />
    </Box>
  );
};

/**
 * Below the button that saves a project, where the panels beside the form have gone behind a drawer: what can be done
 * with the project now, under the thumb of whoever comes from a mail.
 */
export const ProjectPhoneActions = ({ slug }: { slug?: string }) => {
  const id = useRecordOnPhone(PROJECT, slug);
  const mayAct = useMayAct();
  if (!id || !mayAct) return null;
  return <Actions key={id} documentId={id} />;
};
