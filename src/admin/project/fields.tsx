import { DialogField } from '../dialog/field';
import { Amount, Day, type InputProps, Line, Prose } from '../dialog/inputs';
import { Percent } from '../dialog/percent';
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

const DAYS: ReadonlySet<FieldName> = new Set(['deadline', 'neededBy']);

/** A price and its currency share a row. */
const SHARE: Partial<Record<FieldName, number>> = { price: 8, currency: 4 };

/** A promise may be written down late, but a year is easily mistyped. */
const isOver = (day: string) => day !== '' && day < new Date().toLocaleDateString('en-CA');

function useHint({ name, value, project }: Pick<FieldProps, 'name' | 'value' | 'project'>): string | undefined {
  const { money, day, word } = useSayings();
  const { budget, budgetCurrency, wishedDeadline } = project;
  if (DAYS.has(name) && isOver(value)) return word('clientele.project.hint.over');
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

/** One field of an action's dialog. */
export const ActionField = ({ project, ...rest }: FieldProps) => {
  const { word } = useSayings();
  const { name } = rest;
  return (
    <DialogField
      {...rest}
      label={word(`clientele.project.field.${name}`)}
      hint={useHint({ ...rest, project })}
      share={SHARE[name] ?? 12}
      Input={INPUTS[name]}
    />
  );
};
