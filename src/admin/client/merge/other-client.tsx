import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState } from 'react';
import { apart } from '../../apart';
import { useSayings } from '../../project/sayings';
import { type Candidate, useFindClientsQuery } from './merging';

interface Props {
  /** Who is not the other one. */
  except: string;
  chosen: string;
  error: string | undefined;
  onChoose: (documentId: string) => void;
}

const namesOf = ({ name, company, email }: Candidate) => [name, company, email].flatMap((known) => known || []);

const nameOf = (candidate: Candidate) => namesOf(candidate).join(', ');

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
              {namesOf(candidate).map(apart).join(', ')}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
};
