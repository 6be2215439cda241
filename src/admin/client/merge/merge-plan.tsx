import { Flex } from '@strapi/design-system';
import { useSayings } from '../../project/sayings';
import { TitledList } from '../titled-list';
import type { MergePlan as Plan } from './merging';

/** What merging would move, what it would take over, and what of it would be lost. */
export const MergePlan = ({ plan: { from, into, moves, inBothInboxes, fills, leaves } }: { plan: Plan }) => {
  const { word } = useSayings();
  const values = (found: Plan['fills']) =>
    found.map(({ field, value }) => `${word(`clientele.merge.field.${field}`)}: ${word(value)}`);
  const moved = (['users', 'projects', 'messages', 'feedback'] as const)
    .filter((noun) => moves[noun] > 0)
    .map((noun) => word(`clientele.merge.moves.${noun}`, { count: moves[noun] }));
  const both = inBothInboxes > 0 ? [word('clientele.merge.both', { count: inBothInboxes })] : [];
  const names = { from: from.name, into: into.name };
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      <TitledList
        title={word('clientele.merge.moves', names)}
        lines={moved.length > 0 ? [...moved, ...both] : [word('clientele.merge.moves-nothing')]}
      />
      {fills.length > 0 && <TitledList title={word('clientele.merge.fills', names)} lines={values(fills)} />}
      {leaves.length > 0 && <TitledList title={word('clientele.merge.leaves', names)} lines={values(leaves)} />}
    </Flex>
  );
};
