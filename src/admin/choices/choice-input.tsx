import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { type KeyboardEvent, useState } from 'react';
import { type Choice, codeOf, matching, nameOf } from './choice';
import type { FieldProps } from './props';

/**
 * A field of a form whose code is chosen by any part of its name. What is typed and not chosen counts as it is: the server
 * says whether it is a code.
 */
export const ChoiceInput = (props: FieldProps & { choices: Choice[] }) => {
  const { choices, name, label, hint, placeholder, required, disabled } = props;
  const { value, error, onChange } = useField<string | null>(name);
  const input = useFocusInputField<HTMLInputElement>(name);
  const [typed, setTyped] = useState('');
  // Only what was typed since the list opened narrows it: whoever opens it on a chosen one wants to see the others.
  const [searched, setSearched] = useState('');
  const [isOpen, setOpen] = useState(false);
  const code = value ?? '';
  const shown = isOpen ? matching(choices, searched) : [];

  const take = (text = '') => onChange(name, codeOf(choices, text) || null);
  const type = (text: string) => {
    setTyped(text);
    setSearched(text);
    take(text);
  };
  const choose = (choice: Choice) => {
    setTyped(choice.name);
    take(choice.code);
  };
  const changeOpen = (open: boolean) => {
    setOpen(open);
    setSearched('');
  };
  // Without going down to one of the list, Enter takes its first.
  const takeFirst = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    const [first] = searched ? shown : [];
    if (key === 'Enter' && first && !currentTarget.hasAttribute('aria-activedescendant')) choose(first);
  };

  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        ref={input}
        allowCustomValue
        autocomplete="none"
        value={code}
        textValue={codeOf(choices, typed) === code ? typed : nameOf(choices, code)}
        disabled={disabled}
        placeholder={placeholder}
        onOpenChange={changeOpen}
        onTextValueChange={type}
        onChange={take}
        onClear={() => type('')}
        onKeyDown={takeFirst}
      >
        {shown.map((choice) => (
          <ComboboxOption key={choice.code} value={choice.code} textValue={choice.name}>
            {choice.name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
