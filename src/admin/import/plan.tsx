import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useSayings } from '../project/sayings';
import type { Plan as ImportPlan, PlannedRow } from './importing';
import { PlanTable } from './plan-table';

/** A page shows no more rows than one would look through. */
const SHOWN = 200;

/** What needs a look comes first. */
const ORDER = { wrong: 0, twice: 1, here: 2, new: 3 };

const inOrder = (rows: PlannedRow[]) => [...rows].sort((one, other) => ORDER[one.state] - ORDER[other.state]);

interface Props {
  plan: ImportPlan;
  isImporting: boolean;
  onImport: (invite: boolean) => void;
}

/** What an import would do, and the button that does it. */
export const Plan = ({ plan, isImporting, onImport }: Props) => {
  const { counts, headers, rows } = plan;
  const { word } = useSayings();
  const [invite, setInvite] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan]);
  const unknown = headers.filter(({ text, column }) => column === null && text !== '').map(({ text }) => text);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h2" variant="beta" tabIndex={-1} ref={heading} style={{ outline: 'none' }}>
        {word('clientele.import.counts', counts)}
      </Typography>
      {unknown.length > 0 && (
        <Typography textColor="neutral700">
          {word('clientele.import.unknown', { count: unknown.length, columns: unknown.join(', ') })}
        </Typography>
      )}
      {counts.new > 0 && (
        <Flex gap={4} wrap="wrap">
          <Button type="button" loading={isImporting} onClick={() => onImport(invite)}>
            {word('clientele.import.do', { count: counts.new })}
          </Button>
          <Checkbox checked={invite} onCheckedChange={(checked) => setInvite(checked === true)}>
            {word('clientele.import.invite')}
          </Checkbox>
        </Flex>
      )}
      <PlanTable rows={inOrder(rows).slice(0, SHOWN)} />
      {rows.length > SHOWN && (
        <Typography textColor="neutral700">{word('clientele.import.more', { count: rows.length - SHOWN })}</Typography>
      )}
    </Flex>
  );
};
