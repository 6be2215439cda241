import type {
  DocumentActionComponent,
  DocumentActionProps,
  PanelComponent,
} from '@strapi/content-manager/strapi-admin';
import { savingChanges } from './changed-only';
import { ACTIVITY, BUSINESS, CLIENT, MESSAGE } from './types';

/** Nothing the owner needs: copies of records, and the editor of types, which is for developers. */
const DROPPED = new Set<DocumentActionComponent['type']>(['clone', 'edit-the-model']);

const CHANGING = new Set<DocumentActionComponent['type']>(['update', 'delete']);

const isClosed = ({ model, document }: Pick<DocumentActionProps, 'model' | 'document'>) =>
  model === ACTIVITY || (model === MESSAGE && Boolean(document?.sentAt));

/**
 * A client is erased beside their form, by whoever has seen what goes and has written the name; and there is always a business.
 */
const UNDELETED: readonly string[] = [CLIENT, BUSINESS];

const isUndeleted = ({ model }: Pick<DocumentActionProps, 'model'>, { type }: DocumentActionComponent) =>
  type === 'delete' && UNDELETED.includes(model);

/** The action, away where the record can't be changed any more. It runs all the same, being made of hooks. */
function whereOpen(action: DocumentActionComponent): DocumentActionComponent {
  const guarded: DocumentActionComponent = (props) => {
    const described = action(props);
    return isClosed(props) || isUndeleted(props, action) ? null : described;
  };
  return Object.assign(guarded, { type: action.type, position: action.position });
}

/** The panel of Save, away where there is nothing to save. */
function panelWhereOpen(panel: PanelComponent): PanelComponent {
  const guarded: PanelComponent = (props) => {
    const described = panel(props);
    return isClosed(props) ? null : described;
  };
  return Object.assign(guarded, { type: panel.type });
}

/** What can be done with a record: Strapi's own actions without those that lead nowhere. */
export const sensibleActions = (actions: DocumentActionComponent[]): DocumentActionComponent[] =>
  actions
    .filter(({ type }) => !DROPPED.has(type))
    .map((action) => (action.type === 'update' ? savingChanges(action) : action))
    .map((action) => (CHANGING.has(action.type) ? whereOpen(action) : action));

/** What stands beside a form: Strapi's own panels without an empty one. */
export const sensiblePanels = (panels: PanelComponent[]): PanelComponent[] =>
  panels.map((panel) => (panel.type === 'actions' ? panelWhereOpen(panel) : panel));
