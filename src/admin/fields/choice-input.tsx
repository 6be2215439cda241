import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { type KeyboardEvent, useState } from 'react';
import { type Choice, codeOf, isSearch, matching, nameOf } from './choice';
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
  // Only what was typed since the list closed narrows it: whoever opens it on a chosen one wants to see the others.
  const [searched, setSearched] = useState('');
  const [isOpen, setOpen] = useState(false);
  const code = value ?? '';
  const shown = isOpen ? matching(choices, searched) : [];

  const take = (text: string) => onChange(name, codeOf(choices, text) || null);
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
    if (!open) setSearched('');
  };
  // Enter and Tab take the one that is marked in the list, and else the first that was found.
  const takeFound = ({ currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    const marked = document.getElementById(currentTarget.getAttribute('aria-activedescendant') ?? '')?.textContent;
    const found = marked ? shown.find((choice) => choice.name === marked) : isSearch(searched) && shown[0];
    if (found) choose(found);
  };
  /** Strapi's list holds the focus while it is open, and empties the field by an Escape once it is closed. */
  const heedKeys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || (event.key === 'Tab' && isOpen)) takeFound(event);
    if (event.key === 'Tab') changeOpen(false);
    if (event.key === 'Tab' || (event.key === 'Escape' && !isOpen)) event.stopPropagation();
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
        open={isOpen}
        onOpenChange={changeOpen}
        onTextValueChange={type}
        onClear={() => type('')}
        onKeyDownCapture={heedKeys}
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
