import { Box, darkTheme, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import type { FieldName, ProjectBrief } from './project';
import { useSayings } from './sayings';

export interface FieldProps {
  name: FieldName;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
  project: ProjectBrief;
}

type InputProps = Pick<FieldProps, 'name' | 'value' | 'onChange'>;

/** The browser draws some inputs itself; it is told which of the panel's themes it draws them for. */
const useColorScheme = () => (useTheme().colors.neutral0 === darkTheme.colors.neutral0 ? 'dark' : 'light');

const Line = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput {...rest} autoComplete="off" value={value} onChange={(event) => onChange(event.target.value)} />
);

const Amount = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput
    {...rest}
    autoComplete="off"
    inputMode="decimal"
    placeholder="1200.50"
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

const Day = ({ value, onChange, ...rest }: InputProps) => (
  <TextInput
    {...rest}
    type="date"
    style={{ colorScheme: useColorScheme() }}
    value={value}
    onChange={(event) => onChange(event.target.value)}
  />
);

const Prose = ({ value, onChange, ...rest }: InputProps) => (
  <Textarea
    {...rest}
    value={value}
    onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
  />
);

const Percent = ({ name, value, onChange }: InputProps) => {
  const { id, error } = Field.useField('Percent');
  return (
    <Flex gap={4}>
      <Box
        tag="input"
        type="range"
        id={id}
        name={name}
        min={0}
        max={100}
        step={1}
        value={value}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        aria-describedby={error ? `${id}-error` : undefined}
        flex="1"
        color="primary600"
        style={{ accentColor: 'currentColor', colorScheme: useColorScheme() }}
      />
      <Typography tag="output" htmlFor={id} fontWeight="bold" textColor="neutral800" minWidth="5rem" textAlign="end">
        {value}%
      </Typography>
    </Flex>
  );
};

const INPUTS: Record<FieldName, (props: InputProps) => React.ReactNode> = {
  price: Amount,
  currency: Line,
  deadline: Day,
  percentDone: Percent,
  question: Prose,
  neededBy: Day,
  reason: Prose,
  note: Prose,
};

function useHint(name: FieldName, { budget, budgetCurrency, wishedDeadline }: ProjectBrief): string | undefined {
  const { money, day, word } = useSayings();
  switch (name) {
    case 'price':
      return word('clientele.project.hint.price', { budget: budget ? money(budget, budgetCurrency) : 'none' });
    case 'deadline':
      return word('clientele.project.hint.deadline', { wished: wishedDeadline ? day(wishedDeadline) : 'none' });
    case 'question':
    case 'reason':
    case 'note':
      return word('clientele.project.hint.read');
    default:
      return undefined;
  }
}

/** One field of a dialog, with what the server had to say about it. */
export const ActionField = ({ name, error, required, project, ...input }: FieldProps) => {
  const { word } = useSayings();
  const Input = INPUTS[name];
  return (
    <Field.Root name={name} error={error} hint={useHint(name, project)} required={required}>
      <Field.Label>{word(`clientele.project.field.${name}`)}</Field.Label>
      <Input name={name} {...input} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
