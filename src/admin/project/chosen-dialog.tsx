import { useEffect } from 'react';
import { useOwnCurrencySoon } from '../business';
import { ActionDialog } from './action-dialog';
import { choose, menuId, useChosen } from './chosen';

/** The dialog of the action that was chosen in a list; stands once on the list's page. */
export const ChosenDialog = () => {
  const chosen = useChosen();
  useOwnCurrencySoon();
  useEffect(() => () => choose(null), []);
  if (!chosen) return null;
  return (
    <ActionDialog
      key={chosen.project.documentId}
      {...chosen}
      onClose={() => choose(null)}
      onRestoreFocus={() => document.getElementById(menuId(chosen.project.documentId))?.focus()}
    />
  );
};
