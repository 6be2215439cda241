import { Field, Grid, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import type { Refusal } from '../dialog/refusal';
import { useSayings } from '../project/sayings';
import type { Field as Name } from './composing';
import { TOPICS, type Words } from './words';
import { type Reach, useGetSignaturesQuery } from './writing';

interface Props {
  words: Words;
  refusal: Refusal<Name>;
  projects: Reach['projects'];
  say: (said: Partial<Words>) => void;
}

interface ChoiceProps {
  name: Name;
  value: string;
  error: string | undefined;
  share: number;
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
}

const Choice = ({ name, value, error, share, options, onChoose }: ChoiceProps) => {
  const { word } = useSayings();
  return (
    <Grid.Item col={share} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} error={error}>
        <Field.Label>{word(`clientele.write.${name}`)}</Field.Label>
        <SingleSelect value={value} onChange={(chosen: string | number) => onChoose(String(chosen))}>
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
};

/** Who signs: the writer, the business in its own words, or whoever signed the draft so far. */
function useSigners(author: string): { value: string; label: string }[] {
  const { data: known = [] } = useGetSignaturesQuery(undefined);
  return [...new Set([...known, ...(author === '' ? [] : [author])])].map((name) => ({ value: name, label: name }));
}

/** What a letter is about and who signs it. */
const About = ({ words: { topic, author, project }, refusal: { fields }, projects, say }: Props) => {
  const { word } = useSayings();
  const signers = useSigners(author);
  return (
    <Grid.Root gap={4}>
      <Choice
        name="topic"
        value={topic}
        error={fields.topic}
        share={6}
        options={TOPICS.map((one) => ({ value: one, label: word(one) }))}
        onChoose={(chosen) => say({ topic: chosen })}
      />
      <Choice
        name="author"
        value={author || (signers[0]?.value ?? '')}
        error={fields.author}
        share={6}
        options={signers}
        onChoose={(chosen) => say({ author: chosen })}
      />
      {projects.length > 0 && (
        <Choice
          name="project"
          value={project}
          error={fields.project}
          share={12}
          options={[
            { value: '', label: word('clientele.write.project-none') },
            ...projects.map(({ documentId, title }) => ({ value: documentId, label: title })),
          ]}
          onChoose={(chosen) => say(chosen === '' ? { project: '' } : { project: chosen, topic: 'project' })}
        />
      )}
    </Grid.Root>
  );
};

/** The fields of a letter. */
export const LetterFields = (props: Props) => {
  const { words, refusal, say } = props;
  const { word } = useSayings();
  return (
    <>
      <About {...props} />
      <Field.Root name="subject" error={refusal.fields.subject} required>
        <Field.Label>{word('clientele.write.subject')}</Field.Label>
        <TextInput
          autoComplete="off"
          value={words.subject}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => say({ subject: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root name="body" error={refusal.fields.body} hint={word('clientele.write.body-hint')} required>
        <Field.Label>{word('clientele.write.body')}</Field.Label>
        <Textarea
          value={words.body}
          style={{ minHeight: '22rem' }}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => say({ body: event.target.value })}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </>
  );
};
