import { Typography } from '@strapi/design-system';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, ownCells } from '../own-cells';
import { useSayings } from '../project/sayings';
import { RowLink } from '../record-link';
import { addressOf, type LogLine, nameOf } from './line';

/** What a line is about, leading to it. */
const About = (row: LogLine) => {
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
const Client = ({ client }: LogLine) => (
  <Typography textColor="neutral800" maxWidth="14rem" ellipsis title={client?.name}>
    {client?.name ?? '–'}
  </Typography>
);

const CELLS: Cells<LogLine> = { subjectId: (row) => <About {...row} />, client: (row) => <Client {...row} /> };

/** In the log: what each line is about. */
export function activityColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('activity', layout)) return { displayedHeaders, layout };
  return { displayedHeaders: ownCells(displayedHeaders, CELLS), layout };
}
