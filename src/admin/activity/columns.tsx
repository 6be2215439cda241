import { Typography } from '@strapi/design-system';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, ownCells } from '../own-cells';
import { useSayings } from '../project/sayings';
import { RowLink } from '../record-link';
import { CLIENT, FEEDBACK, MESSAGE, PRODUCT, PROJECT, recordAddress, USER } from '../types';

/** A row of the log, as the content manager has it. */
interface Row {
  kind?: string;
  subjectId?: string | null;
  details?: Record<string, unknown> | null;
  client?: { name?: string } | null;
}

/** What a line's subject is, by the first word of its kind. */
const TYPES: Record<string, string> = {
  client: CLIENT,
  profile: CLIENT,
  project: PROJECT,
  queue: PROJECT,
  message: MESSAGE,
  reply: MESSAGE,
  feedback: FEEDBACK,
  product: PRODUCT,
  login: USER,
};

const addressOf = ({ kind = '', subjectId }: Row) => {
  const type = TYPES[kind.split('.')[0] ?? ''];
  return type && subjectId && !kind.endsWith('.deleted') ? recordAddress(type, subjectId) : null;
};

/** Under which a line calls its subject by name. */
const NAMES = ['title', 'subject', 'name', 'email', 'about'] as const;

const nameOf = ({ details }: Row) =>
  NAMES.map((name) => details?.[name]).find((value): value is string => typeof value === 'string' && value !== '');

/** What a line is about, leading to it. */
const About = (row: Row) => {
  const { word } = useSayings();
  const [name, address] = [nameOf(row), addressOf(row)];
  const said = name ? word(name) : word('clientele.activity.open');
  if (!address) {
    return <Typography textColor="neutral800">{name ? said : '–'}</Typography>;
  }
  return (
    <RowLink to={address} textColor="primary600" maxWidth="17rem" ellipsis title={said}>
      {said}
    </RowLink>
  );
};

/** Beside the other columns there is no room for the longest names. */
const Client = ({ client }: Row) => (
  <Typography textColor="neutral800" maxWidth="14rem" ellipsis title={client?.name}>
    {client?.name ?? '–'}
  </Typography>
);

const CELLS: Cells<Row> = { subjectId: (row) => <About {...row} />, client: (row) => <Client {...row} /> };

/** In the log: what each line is about. */
export function activityColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('activity', layout)) return { displayedHeaders, layout };
  return { displayedHeaders: ownCells(displayedHeaders, CELLS), layout };
}
