import { Field, TextInput } from '@strapi/design-system';
import { unstable_useDocument as useDocument } from '@strapi/content-manager/strapi-admin';
import { useForm } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { LogLine } from '../activity/line';
import { useSayings } from '../project/sayings';
import { useTold } from '../project/told';
import { ACTIVITY } from '../types';
import type { FieldProps } from './props';

/** When it happened: of what nobody writes, a form has no field. */
function useCreatedAt(): string {
  const { id = '' } = useParams();
  const { document } = useDocument({ collectionType: 'collection-types', model: ACTIVITY, documentId: id });
  return (document as LogLine | undefined)?.createdAt ?? '';
}

/** What a line of the log says happened, in words. Nobody writes it. */
const HappeningInput = ({ name, label }: FieldProps) => {
  const { moment } = useSayings();
  const { kind = '', actorType = '' } = useForm('HappeningInput', ({ values }) => values as LogLine);
  const createdAt = useCreatedAt();
  const { kindOf } = useTold({ currency: null, requestedAt: createdAt });
  const happened = kindOf({ kind, actor: { type: actorType, name: null }, details: {}, createdAt });
  return (
    <Field.Root name={name} hint={createdAt && moment(createdAt)}>
      <Field.Label>{label}</Field.Label>
      <TextInput disabled value={kind && happened} />
      <Field.Hint />
    </Field.Root>
  );
};

export default HappeningInput;
