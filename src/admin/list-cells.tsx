import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ACTIVITY, MESSAGE } from './types';

interface Column {
  name: string;
  attribute: { type: string };
  /** Words, or where the translations have them for a column that is no attribute. */
  label?: string | { id: string; defaultMessage: string };
  searchable?: boolean;
  sortable?: boolean;
  cellFormatter?: (row: Record<string, unknown>, column: Column, place: { model: string }) => React.ReactNode;
}

/** What the content manager hands through its hook of list columns. */
export interface ListColumns {
  displayedHeaders: Column[];
  layout: unknown;
}

const Nothing = () => <Typography textColor="neutral600">–</Typography>;

/** A moment in the reader's own zone, short enough for a column. */
const Moment = ({ value }: { value: string }) => {
  const { formatDate } = useIntl();
  return (
    <Typography textColor="neutral800">{formatDate(value, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
  );
};

/** A word of code, as the panel's translations say it. */
const Word = ({ id, value }: { id: string; value: string }) => {
  const { formatMessage } = useIntl();
  return <Typography textColor="neutral800">{formatMessage({ id, defaultMessage: value })}</Typography>;
};

const moment: Column['cellFormatter'] = (row, { name }, { model }) => {
  const value = row[name];
  if (typeof value === 'string') return <Moment value={value} />;
  return model === MESSAGE ? <Word id="clientele.message.draft" value="Draft" /> : <Nothing />;
};

const word: Column['cellFormatter'] = (row, { name }, { model }) => {
  const value = row[name];
  if (typeof value !== 'string') return <Nothing />;
  return <Word id={model === ACTIVITY ? `clientele.activity.${value}` : value} value={value} />;
};

const FORMATTERS: Record<string, Column['cellFormatter']> = { datetime: moment, enumeration: word };

const formatterOf = ({ name, attribute, cellFormatter }: Column) =>
  cellFormatter ?? (name === 'kind' ? word : FORMATTERS[attribute.type]);

/** Says moments and words of code in lists as people say them. */
export const readableCells = ({ displayedHeaders, layout }: ListColumns): ListColumns => ({
  displayedHeaders: displayedHeaders.map((column) => {
    const cellFormatter = formatterOf(column);
    return cellFormatter ? { ...column, cellFormatter } : column;
  }),
  layout,
});
