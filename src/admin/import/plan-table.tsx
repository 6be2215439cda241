import { Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { CLIENT, recordAddress } from '../types';
import type { Fault, PlannedRow } from './importing';

const COLUMNS = ['row', 'name', 'company', 'email', 'outcome'] as const;

const KEPT_WHOLE = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

const FaultLine = ({ fault: { field, value, message } }: { fault: Fault }) => {
  const { word } = useSayings();
  const said = word('clientele.import.fault', {
    field: word(`clientele.import.column.${field}`),
    value: value || 'none',
    message,
  });
  return (
    <Typography tag="p" textColor="danger600" style={KEPT_WHOLE}>
      {said}
    </Typography>
  );
};

/** What will become of a row. */
const Outcome = ({ row: { state, faults, known, sameAs = 0 } }: { row: PlannedRow }) => {
  const { word } = useSayings();
  if (state === 'wrong') return faults.map((fault) => <FaultLine key={fault.field + fault.message} fault={fault} />);
  if (state === 'here' && known) {
    return (
      <Typography tag="p" textColor="neutral700" style={KEPT_WHOLE}>
        {word(known.archived ? 'clientele.import.archived' : 'clientele.import.here')}{' '}
        <Link tag={NavLink} to={recordAddress(CLIENT, known.documentId)}>
          {known.name}
        </Link>
      </Typography>
    );
  }
  return (
    <Typography textColor={state === 'new' ? 'success600' : 'neutral700'}>
      {word(`clientele.import.${state}`, { row: sameAs })}
    </Typography>
  );
};

const Cell = ({ children }: { children: React.ReactNode }) => (
  <Td>
    <Typography textColor="neutral800" style={KEPT_WHOLE}>
      {children}
    </Typography>
  </Td>
);

/** Rows of a file with what will become of each. */
export const PlanTable = ({ rows }: { rows: PlannedRow[] }) => {
  const { word } = useSayings();
  return (
    <Table colCount={COLUMNS.length} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma" textColor="neutral600">
                {word(`clientele.import.column.${column}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.row}>
            <Cell>{row.row}</Cell>
            <Cell>{row.name}</Cell>
            <Cell>{row.company}</Cell>
            <Cell>{row.email}</Cell>
            <Td>
              <Outcome row={row} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
