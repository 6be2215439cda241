import { Flex, TextButton, Typography } from '@strapi/design-system';
import { NAME_STYLE, type SentFile } from './sent-file';

interface Props {
  file: SentFile;
  onSave: () => void;
  /** What is said of it beside its name. */
  children: React.ReactNode;
  /** What else can be done with it. */
  tools?: React.ReactNode;
}

/** A file to be saved. */
export const FileLine = ({ file, onSave, children, tools }: Props) => (
  <Flex tag="li" justifyContent="space-between" gap={2}>
    <Flex direction="column" alignItems="flex-start">
      <TextButton type="button" onClick={onSave} style={NAME_STYLE}>
        {file.name}
      </TextButton>
      <Typography variant="pi" textColor="neutral600">
        {children}
      </Typography>
    </Flex>
    {tools}
  </Flex>
);
