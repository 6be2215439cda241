import { adminApi, useForm } from '@strapi/strapi/admin';
import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect } from 'react';
import { FEEDBACK } from './types';

type Values = Record<string, unknown>;

/** What a request of the content manager saves. */
interface Saved {
  model: string;
  documentId?: string;
  data: Values;
  params?: object;
}

/** What the forms that are open began with, by the record they show. */
const beginnings = new Map<string, Values>();

/** What is one thing in two fields: half of it with half of somebody else's would be what nobody wrote. */
const PAIRS = [['budget', 'budgetCurrency']];

const recordOf = ({ model, documentId }: Pick<Saved, 'model' | 'documentId'>) => `${model} ${documentId ?? ''}`;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function changedOnly({ data, ...record }: Saved): Values {
  const beginning = beginnings.get(recordOf(record));
  if (!beginning) return data;
  const isChanged = (field: string) => !isSame(data[field], beginning[field]);
  const isSent = (field: string) =>
    isChanged(field) || PAIRS.some((pair) => pair.includes(field) && pair.some(isChanged));
  return Object.fromEntries(Object.entries(data).filter(([field]) => isSent(field)));
}

/** When the answer was given that stood in the form: another one that came meanwhile is not written over unseen. */
function seenIn(record: Saved): object {
  const beginning = beginnings.get(recordOf(record));
  return record.model === FEEDBACK && beginning ? { answered: beginning.answeredAt ?? '' } : {};
}

/** Notes what a form began with, beside the action that saves it. */
function useBeginning(record: string): void {
  const beginning = useForm('Beginning', ({ initialValues }) => initialValues as Values);
  useEffect(() => {
    beginnings.set(record, beginning);
    return () => {
      if (beginnings.get(record) === beginning) beginnings.delete(record);
    };
  }, [record, beginning]);
}

/** The action that saves a form, of which only what was changed in it is sent. */
export function savingChanges(action: DocumentActionComponent): DocumentActionComponent {
  const saving: DocumentActionComponent = (props) => {
    useBeginning(recordOf({ model: props.model, documentId: props.documentId ?? '' }));
    return action(props);
  };
  return Object.assign(saving, { type: action.type, position: action.position });
}

interface Definition {
  query: (saved: Saved) => unknown;
}

/**
 * Clients write too: a form that sent every field would put back what they have changed since it was opened. So what a form
 * sends is what somebody changed in it. The name is that of the content manager's own request.
 */
export function sendOnlyChanges(): void {
  const only = (definition: Definition | undefined) => {
    if (!definition) return;
    const { query } = definition;
    definition.query = (saved) =>
      query({ ...saved, data: changedOnly(saved), params: { ...saved.params, ...seenIn(saved) } });
  };
  adminApi.enhanceEndpoints({ endpoints: { updateDocument: only } as never });
}
