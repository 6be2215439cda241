import { Checkbox, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useOwnCurrency } from '../business';
import { DialogField } from '../dialog/field';
import { DialogForm } from '../dialog/form-dialog';
import { Amount, Day, type InputProps, Line, Prose } from '../dialog/inputs';
import { Percent } from '../dialog/percent';
import { useSendingForm } from '../dialog/sending';
import { useSayings } from '../project/sayings';
import type { Card } from './client';
import { useWriteDownMutation } from './managing';
import { type Field, fieldsOf, firstWords, projectOf, STATES } from './written-down';

const StateChoice = ({ value, onChange, ...rest }: InputProps) => {
  const { word } = useSayings();
  return (
    <SingleSelect {...rest} value={value} onChange={(chosen) => onChange(String(chosen))}>
      {STATES.map((state) => (
        <SingleSelectOption key={state} value={state}>
          {word(state)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

const INPUTS: Record<Field, (props: InputProps) => React.ReactNode> = {
  title: Line,
  description: Prose,
  state: StateChoice,
  percentDone: Percent,
  requestedAt: Day,
  price: Amount,
  currency: Line,
  deadline: Day,
};

const SHARE: Partial<Record<Field, number>> = { state: 6, requestedAt: 6, price: 4, currency: 4, deadline: 4 };

const NEEDED: readonly Field[] = ['title', 'description'];

/** Writes a client's project down as it stands, with its past. */
export const WriteDownForm = ({ card, onDone }: { card: Card; onDone: () => void }) => {
  const { word } = useSayings();
  const [writeDown] = useWriteDownMutation();
  const currency = useOwnCurrency();
  const { documentId, name } = card;
  const { words, say, refusal, form } = useSendingForm({
    about: `write down for ${documentId}`,
    first: firstWords,
    later: { currency },
    fields: Object.keys(INPUTS) as Field[],
    send: (typed, keyFor) => {
      const project = projectOf(typed);
      return writeDown({ documentId, project, key: keyFor(project) });
    },
    done: word('clientele.client.written-down'),
    onDone,
  });
  return (
    <DialogForm
      {...form}
      means={word('clientele.client.write-down-means', { name })}
      submitLabel={word('clientele.client.write-down-do')}
    >
      <Grid.Root gap={4}>
        {fieldsOf(words.state).map((field) => (
          <DialogField
            key={field}
            name={field}
            label={word(`clientele.client.field.${field}`)}
            hint={field === 'requestedAt' ? word('clientele.client.hint.requestedAt') : undefined}
            value={words[field]}
            onChange={(value) => say(field, value)}
            error={refusal.fields[field]}
            required={NEEDED.includes(field)}
            share={SHARE[field] ?? 12}
            Input={INPUTS[field]}
          />
        ))}
      </Grid.Root>
      <Checkbox
        checked={words.silent === 'true'}
        onCheckedChange={(checked) => say('silent', String(checked === true))}
      >
        {word('clientele.client.silent')}
      </Checkbox>
    </DialogForm>
  );
};
