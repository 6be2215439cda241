import { Flex, Typography } from '@strapi/design-system';
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

/** A moment in the reader's own zone: the day and, below, the time, since columns are narrow. */
const Moment = ({ value }: { value: string }) => {
  const { formatDate } = useIntl();
  return (
    <Flex tag="time" dateTime={value} direction="column" alignItems="flex-start">
      <Typography textColor="neutral800">{formatDate(value, { dateStyle: 'medium' })}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {formatDate(value, { timeStyle: 'short' })}
      </Typography>
    </Flex>
  );
};

/** A word of code, as the panel's translations say it. */
const Word = ({ id, value }: { id: string; value: string }) => {
  const { formatMessage } = useIntl();
  return (
    <Typography textColor="neutral800" maxWidth="16rem" style={{ whiteSpace: 'normal' }}>
      {formatMessage({ id, defaultMessage: value })}
    </Typography>
  );
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

const plain: Column['cellFormatter'] = (row, { name }) => {
  const value = row[name];
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return <Nothing />;
  return (
    <Typography textColor="neutral800" maxWidth="20rem" ellipsis title={String(value)}>
      {value}
    </Typography>
  );
};

const FORMATTERS: Record<string, Column['cellFormatter']> = { datetime: moment, enumeration: word };

/** What Strapi would show itself. Of that it makes the first of a row a link, which is for a row's name alone. */
const PLAIN = new Set(['string', 'text', 'email', 'integer', 'decimal']);

function formatterOf({ name, attribute, cellFormatter }: Column, place: number): Column['cellFormatter'] {
  if (cellFormatter) return cellFormatter;
  if (name === 'kind') return word;
  return FORMATTERS[attribute.type] ?? (place > 0 && PLAIN.has(attribute.type) ? plain : undefined);
}

/** Says moments and words of code in lists as people say them, and keeps links to what a row is called. */
export const readableCells = ({ displayedHeaders, layout }: ListColumns): ListColumns => ({
  displayedHeaders: displayedHeaders.map((column, place) => {
    const cellFormatter = formatterOf(column, place);
    return cellFormatter ? { ...column, cellFormatter } : column;
  }),
  layout,
});
