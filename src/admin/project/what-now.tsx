import { useForm } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useOwnCurrencySoon } from '../business';
import { ActionButtons } from './action-buttons';
import { ActionDialog } from './action-dialog';
import { type Action, offeredActions, type Project } from './project';
import { useSayings } from './sayings';
import { Standing } from './standing';

/** Where a project stands, and a button for everything that can be done with it now. */
export const WhatNow = ({ project }: { project: Project }) => {
  const { word } = useSayings();
  useOwnCurrencySoon();
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
          {word('clientele.unsaved')}
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
      {chosen && (
        <ActionDialog action={chosen} project={project} onClose={() => setChosen(null)} onRestoreFocus={restoreFocus} />
      )}
    </Flex>
  );
};
