import { Box, Checkbox, Field, Flex, Radio, Searchbar, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import { apart } from '../apart';
import { useFindClientsQuery } from '../client/merge/merging';
import { useKeepingFocus } from '../keeping-focus';
import { useSayings } from '../project/sayings';
import { useDebounced } from './debounced';
import type { Words } from './words';
import type { Named } from './writing';

const AUDIENCES = ['chosen', 'all', 'running'] as const;

interface ChooserProps {
  chosen: Named[];
  onChoose: (chosen: Named[]) => void;
}

const without = (chosen: Named[], { documentId }: Named) => chosen.filter((one) => one.documentId !== documentId);

/** Who gets it so far, each to be taken out again. */
const Chosen = ({ chosen, onChoose }: ChooserProps) => {
  const { word } = useSayings();
  if (chosen.length === 0) return null;
  return (
    <Flex tag="ul" wrap="wrap" gap={2}>
      {chosen.map((one) => (
        <li key={one.documentId}>
          <Tag
            icon={<Cross aria-hidden />}
            label={word('clientele.write.take-out', { name: one.name })}
            onClick={() => onChoose(without(chosen, one))}
          >
            {one.name}
          </Tag>
        </li>
      ))}
    </Flex>
  );
};

/** The clients that a search finds, each to be ticked. */
const Found = ({ text, chosen, onChoose }: ChooserProps & { text: string }) => {
  const { word } = useSayings();
  const { data: found = [], isSuccess } = useFindClientsQuery(useDebounced(text.trim()));
  const isChosen = ({ documentId }: Named) => chosen.some((one) => one.documentId === documentId);
  return (
    <Box maxHeight="20rem" overflow="auto" padding={3} background="neutral0" borderColor="neutral200" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3} role="group" aria-label={word('clientele.write.found')}>
        {found.map(({ documentId, name, company, email }) => {
          const one = { documentId, name };
          const known = [name, ...[company, email].flatMap((more) => (more && more !== name ? [more] : []))];
          return (
            <Checkbox
              key={documentId}
              checked={isChosen(one)}
              onCheckedChange={(on) => onChoose(on === true ? [...chosen, one] : without(chosen, one))}
            >
              {known.map(apart).join(', ')}
            </Checkbox>
          );
        })}
        {isSuccess && found.length === 0 && (
          <Typography textColor="neutral700">{word('clientele.write.found-none')}</Typography>
        )}
      </Flex>
    </Box>
  );
};

const Chooser = (props: ChooserProps) => {
  const { word } = useSayings();
  const [text, setText] = useState('');
  const keepingFocus = useKeepingFocus();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} {...keepingFocus}>
      <Searchbar
        name="search"
        autoFocus
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
        onClear={() => setText('')}
        clearLabel={word('clientele.write.search-clear')}
        placeholder={word('clientele.merge.search')}
      >
        {word('clientele.write.search')}
      </Searchbar>
      <Chosen {...props} />
      <Found text={text} {...props} />
    </Flex>
  );
};

interface Props {
  words: Pick<Words, 'audience' | 'chosen'>;
  error: string | undefined;
  say: (said: Partial<Words>) => void;
}

/** Whom a letter is for: some by name, all, or all whose work is under way. */
export const Recipients = ({ words: { audience, chosen }, error, say }: Props) => {
  const { word } = useSayings();
  // A project is of one client: with another first it is nobody's.
  const choose = (all: Named[]) =>
    say({ chosen: all, ...(all[0]?.documentId !== chosen[0]?.documentId && { project: '' }) });
  return (
    <Field.Root name="clients" error={error}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Label>{word('clientele.write.to')}</Field.Label>
        <Radio.Group
          value={audience}
          onValueChange={(value: string) => say({ audience: value as Words['audience'] })}
          aria-label={word('clientele.write.to')}
        >
          {AUDIENCES.map((one) => (
            <Radio.Item key={one} value={one}>
              {word(`clientele.write.to.${one}`)}
            </Radio.Item>
          ))}
        </Radio.Group>
        {audience === 'chosen' && <Chooser chosen={chosen} onChoose={choose} />}
        <Field.Error />
      </Flex>
    </Field.Root>
  );
};
