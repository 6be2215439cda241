import { Field, Flex, Textarea } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useSayings } from '../project/sayings';
import { useMayWrite } from '../thread/threads';
import { Preview } from '../write/preview';
import type { FieldProps } from './props';

/** Words of several paragraphs, and below them how the site shows them: with what Markdown of it means something there. */
const WordsInput = ({ name, label, hint, placeholder, required, disabled }: FieldProps) => {
  const { word } = useSayings();
  const mayPreview = useMayWrite();
  const { value, error, onChange } = useField<string | null>(name);
  const input = useFocusInputField<HTMLTextAreaElement>(name);
  const words = value ?? '';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name={name} error={error} hint={hint} required={required}>
        <Field.Label>{label}</Field.Label>
        <Textarea
          ref={input}
          value={words}
          disabled={disabled}
          placeholder={placeholder}
          style={{ minHeight: '16rem' }}
          onChange={({ target }: React.ChangeEvent<HTMLTextAreaElement>) => onChange(name, target.value || null)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {mayPreview && words.trim() !== '' && (
        <Preview title={word('clientele.words.preview')} body={words} reader={null} />
      )}
    </Flex>
  );
};

export default WordsInput;
