import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useSayings } from '../project/sayings';

interface FileProps {
  isReading: boolean;
  onChoose: (file: Blob) => void;
}

interface Props extends FileProps {
  /** The rows that are pasted. */
  text: string;
  onPaste: (text: string) => void;
}

const ChooseFile = ({ isReading, onChoose }: FileProps) => {
  const { word } = useSayings();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const choose = ({ target }: React.ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) {
      setName(file.name);
      onChoose(file);
    }
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        hidden
        aria-label={word('clientele.import.choose')}
        onChange={choose}
      />
      <Button type="button" startIcon={<Upload />} loading={isReading} onClick={() => input.current?.click()}>
        {word('clientele.import.choose')}
      </Button>
      <Typography textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
    </>
  );
};

const Paste = ({ isReading, onChoose, text, onPaste }: Props) => {
  const { word } = useSayings();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name="rows" hint={word('clientele.import.paste-hint')}>
        <Field.Label>{word('clientele.import.paste')}</Field.Label>
        <Textarea
          value={text}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onPaste(event.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button
          type="button"
          variant="secondary"
          disabled={text.trim() === ''}
          loading={isReading}
          onClick={() => onChoose(new Blob([text], { type: 'text/csv' }))}
        >
          {word('clientele.import.look')}
        </Button>
      </Flex>
    </Flex>
  );
};

/** Where the rows come from: a file, or what is pasted. */
export const Chooser = (props: Props) => {
  const { word } = useSayings();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography textColor="neutral700">{word('clientele.import.means')}</Typography>
      <Flex gap={3}>
        <ChooseFile {...props} />
      </Flex>
      <Paste {...props} />
    </Flex>
  );
};
