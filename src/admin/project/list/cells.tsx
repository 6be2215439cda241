import { Box, Flex, Typography } from '@strapi/design-system';
import type { Cells } from '../../own-cells';
import { RecordLink } from '../../record-link';
import { Deadline, Progress, StateChip, WhoseMove } from '../facts';
import { ProjectMenu } from '../project-menu';
import { useListed } from './listed';

/** A row of the list of projects, as the content manager has it. */
interface Row {
  documentId: string;
  title: string;
  state?: string;
  percentDone?: number | null;
  deadline?: string | null;
}

/** A click in a row opens the project; in what has a purpose of its own it does not. */
const stay = (event: React.MouseEvent) => event.stopPropagation();

const Nothing = () => <Typography textColor="neutral600">–</Typography>;

const BEGUN = new Set(['in_progress', 'ready', 'finished']);

/** Where the project stands and, below, whose move it is. */
const StateCell = ({ documentId, state }: Row) => {
  const listed = useListed(documentId);
  return (
    <Flex direction="column" alignItems="flex-start">
      {state ? <StateChip state={state} move={listed?.whoseMove} /> : <Nothing />}
      <Box paddingLeft={4}>{listed && <WhoseMove move={listed.whoseMove} />}</Box>
    </Flex>
  );
};

const ProgressCell = ({ state, percentDone }: Row) =>
  state && BEGUN.has(state) ? <Progress percent={percentDone ?? 0} /> : <Nothing />;

const DeadlineCell = ({ documentId, deadline }: Row) => {
  const listed = useListed(documentId);
  return deadline ? <Deadline deadline={deadline} late={listed?.late ?? false} /> : <Nothing />;
};

const MenuCell = ({ documentId }: Row) => {
  const listed = useListed(documentId);
  // What hangs from the menu counts as in the row, too.
  return <Box onClick={stay}>{listed && <ProjectMenu project={listed} />}</Box>;
};

const ClientCell = ({ documentId }: Row) => {
  const name = useListed(documentId)?.client?.name;
  if (!name) return <Nothing />;
  return (
    <Typography textColor="neutral800" maxWidth="16rem" ellipsis title={name}>
      {name}
    </Typography>
  );
};

/** What it is called and, below, whose it is. */
const TitleCell = (row: Row) => {
  const client = useListed(row.documentId)?.client;
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="24rem">
      <RecordLink documentId={row.documentId}>{row.title}</RecordLink>
      {client && (
        <Typography variant="pi" textColor="neutral700" maxWidth="100%" ellipsis title={client.name}>
          {client.name}
        </Typography>
      )}
    </Flex>
  );
};

/** A whole project in one narrow column. */
const PhoneCell = (row: Row) => {
  const listed = useListed(row.documentId);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} width="16rem" paddingTop={2} paddingBottom={2}>
      <RecordLink documentId={row.documentId}>{row.title}</RecordLink>
      {listed?.client && <Typography textColor="neutral700">{listed.client.name}</Typography>}
      <StateCell {...row} />
      {row.state === 'in_progress' && <ProgressCell {...row} />}
      {row.deadline && <DeadlineCell {...row} />}
    </Flex>
  );
};

/** What stands in the columns of the list of projects. */
export const CELLS: Cells<Row> = {
  title: (row) => <TitleCell {...row} />,
  client: (row) => <ClientCell {...row} />,
  now: (row) => <MenuCell {...row} />,
  state: (row) => <StateCell {...row} />,
  percentDone: (row) => <ProgressCell {...row} />,
  deadline: (row) => <DeadlineCell {...row} />,
  whole: (row) => <PhoneCell {...row} />,
};
