import { Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useSayings } from '../project/sayings';
import { FileButton } from './file-button';
import { NAME_STYLE } from './sent-file';

interface Props {
  files: File[];
  /** What the server had to say about them. */
  error: string | undefined;
  onChange: (files: File[]) => void;
}

const Chosen = ({ file, onRemove }: { file: File; onRemove: () => void }) => {
  const { size, word } = useSayings();
  return (
    <Flex tag="li" justifyContent="space-between" gap={2}>
      <Typography style={NAME_STYLE}>
        {file.name}{' '}
        <Typography variant="pi" textColor="neutral600">
          {size(file.size)}
        </Typography>
      </Typography>
      <IconButton
        type="button"
        size="S"
        variant="ghost"
        label={word('clientele.files.remove', { name: file.name })}
        onClick={onRemove}
      >
        <Cross />
      </IconButton>
    </Flex>
  );
};

/** The files that go along with what is written, chosen in any number of goes. */
export const ChosenFiles = ({ files, error, onChange }: Props) => {
  const { word } = useSayings();
  return (
    <Field.Root name="files" hint={word('clientele.files.hint')} {...(error !== undefined && { error })}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {files.length > 0 && (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label={word('clientele.files.chosen')}>
            {files.map((file, place) => (
              <Chosen key={place} file={file} onRemove={() => onChange(files.filter((one) => one !== file))} />
            ))}
          </Flex>
        )}
        <Flex>
          <FileButton onChoose={(more) => onChange([...files, ...more])}>{word('clientele.files.add')}</FileButton>
        </Flex>
        <Field.Error />
        <Field.Hint />
      </Flex>
    </Field.Root>
  );
};
