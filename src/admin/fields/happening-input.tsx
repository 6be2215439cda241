import { Field, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useSayings } from '../project/sayings';
import type { FieldProps } from './props';

/** What a line of the log says happened, in words. Nobody writes it. */
const HappeningInput = ({ name, label }: FieldProps) => {
  const { word } = useSayings();
  const { value } = useField<string | null>(name);
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <TextInput disabled value={value ? word(`clientele.activity.${value}`) : ''} />
    </Field.Root>
  );
};

export default HappeningInput;
