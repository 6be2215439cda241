import { Field, Flex, TextInput } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { useSayings } from '../project/sayings';
import type { FieldProps } from './props';

const COLOUR = /^#[0-9a-f]{6}$/i;

const Swatch = styled.input`
  flex: none;
  width: 4rem;
  height: 4rem;
  padding: 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;

  &:disabled {
    cursor: not-allowed;
  }
`;

/** A colour as #rrggbb: seen, picked from the machine's own palette, or typed. */
const ColourInput = ({ name, label, hint, placeholder, required, disabled }: FieldProps) => {
  const { word } = useSayings();
  const { value, error, onChange } = useField<string | null>(name);
  const input = useFocusInputField<HTMLInputElement>(name);
  const text = value ?? '';
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label>{label}</Field.Label>
      <Flex gap={2} alignItems="stretch">
        <Swatch
          type="color"
          aria-label={word('clientele.colour.pick')}
          disabled={disabled}
          value={COLOUR.test(text) ? text : '#ffffff'}
          onChange={({ target }) => onChange(name, target.value)}
        />
        <Flex flex={1} direction="column" alignItems="stretch">
          <TextInput
            ref={input}
            value={text}
            disabled={disabled}
            placeholder={placeholder}
            onChange={({ target }) => onChange(name, target.value || null)}
          />
        </Flex>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

export default ColourInput;
