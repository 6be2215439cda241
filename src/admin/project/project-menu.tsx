import { Menu } from '@strapi/design-system';
import { choose, menuId } from './chosen';
import { FORMS, offeredActions, type ProjectBrief } from './project';
import { useSayings } from './sayings';

/** What hangs from a menu button: everything that can be done now. Each opens the dialog it has everywhere. */
const Items = ({ project }: { project: ProjectBrief }) => {
  const { word } = useSayings();
  return (
    // The dialog takes the focus; the button gets it back once that is closed.
    <Menu.Content
      popoverPlacement="bottom-start"
      maxHeight="unset"
      onCloseAutoFocus={(event: Event) => event.preventDefault()}
    >
      {offeredActions(project).map((action) => (
        <Menu.Item
          key={action}
          variant={FORMS[action].ends ? 'danger' : 'default'}
          onSelect={() => choose({ action, project })}
        >
          {word(`clientele.project.do.${action}`)}
        </Menu.Item>
      ))}
    </Menu.Content>
  );
};

/** A small button in a project's row. */
export const ProjectMenu = ({ project }: { project: ProjectBrief }) => {
  const { word } = useSayings();
  if (offeredActions(project).length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger
        id={menuId(project.documentId)}
        size="S"
        variant="tertiary"
        aria-label={word('clientele.project.menu', { title: project.title })}
      >
        {word('clientele.project.panel')}
      </Menu.Trigger>
      <Items project={project} />
    </Menu.Root>
  );
};

/** A button as wide as its place, on the project's own page. */
export const WhatNowMenu = ({ project, disabled }: { project: ProjectBrief; disabled: boolean }) => {
  const { word } = useSayings();
  if (offeredActions(project).length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger id={menuId(project.documentId)} variant="secondary" disabled={disabled} fullWidth>
        {word('clientele.project.panel')}
      </Menu.Trigger>
      <Items project={project} />
    </Menu.Root>
  );
};
