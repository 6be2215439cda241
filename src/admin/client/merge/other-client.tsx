import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useSayings } from '../../project/sayings';
import { type Candidate, useFindClientsQuery } from './merging';

interface Props {
  /** Who is not the other one. */
  except: string;
  chosen: string;
  error: string | undefined;
  onChoose: (documentId: string) => void;
}

const nameOf = ({ name, company, email }: Candidate) => [name, company, email].filter(Boolean).join(', ');

/** Chooses another client by typing a part of their name, company or address. */
export const OtherClient = ({ except, chosen, error, onChoose }: Props) => {
  const { word } = useSayings();
  const [text, setText] = useState('');
  const { data: found = [], isFetching } = useFindClientsQuery(text);
  // Choosing one writes their whole name into the field, for which nobody need be looked.
  const search = (typed = '') => {
    if (!found.some((candidate) => nameOf(candidate) === typed)) setText(typed);
  };
  return (
    <Field.Root name="from" error={error} required>
      <Field.Label>{word('clientele.merge.other')}</Field.Label>
      <Combobox
        value={chosen}
        loading={isFetching}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={word('clientele.merge.search')}
        onTextValueChange={search}
        onChange={(documentId) => onChoose(documentId ?? '')}
        onClear={() => onChoose('')}
      >
        {found
          .filter(({ documentId }) => documentId !== except)
          .map((candidate) => (
            <ComboboxOption key={candidate.documentId} value={candidate.documentId} textValue={nameOf(candidate)}>
              {nameOf(candidate)}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
};
