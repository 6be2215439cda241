import { Field, TextInput } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useState } from 'react';
import { readAmount } from '../dialog/amount';
import type { FieldProps } from './props';

/** A price as it is typed; once it is written it shows how it is understood. */
const AmountInput = ({ name, label, hint, placeholder, required, disabled }: FieldProps) => {
  const { value, error, onChange } = useField<string | null>(name);
  const input = useFocusInputField<HTMLInputElement>(name);
  const [typed, setTyped] = useState('');
  const amount = value ?? '';
  const type = (text: string) => {
    setTyped(text);
    onChange(name, readAmount(text) || null);
  };
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        ref={input}
        autoComplete="off"
        inputMode="decimal"
        value={readAmount(typed) === amount ? typed : amount}
        disabled={disabled}
        placeholder={placeholder}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped('')}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default AmountInput;
