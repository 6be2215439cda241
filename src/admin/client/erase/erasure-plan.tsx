import { Flex, Typography } from '@strapi/design-system';
import { apart } from '../../apart';
import { useSayings } from '../../project/sayings';
import { TitledList } from '../titled-list';
import type { ErasurePreview } from './erasing';

const COUNTED = ['letters', 'answers', 'feedback', 'calendars', 'sharedLinks', 'invitations'] as const;

/** What would go, a line each; what there is none of is not named. */
function useLines() {
  const { word, size } = useSayings();
  return (preview: ErasurePreview): string[] => {
    const { picture, people, projects, files } = preview;
    const counted = (what: string, count: number, more: Record<string, string> = {}) =>
      count > 0 ? [word(`clientele.erase.goes.${what}`, { count, ...more })] : [];
    const states = projects.map(({ state, count }) => `${count} ${word(state).toLowerCase()}`).join(', ');
    const inAll = projects.reduce((sum, { count }) => sum + count, 0);
    return [
      word(picture ? 'clientele.erase.goes.profile-picture' : 'clientele.erase.goes.profile'),
      ...counted('people', people.length, { names: people.map(apart).join(', ') }),
      ...counted('projects', inAll, { states }),
      ...COUNTED.flatMap((what) => counted(what, preview[what])),
      ...counted('files', files.count, { size: size(files.bytes) }),
    ];
  };
}

/** What would go with a client, and what would stay. */
export const ErasurePlan = ({ preview }: { preview: ErasurePreview }) => {
  const { word } = useSayings();
  const linesOf = useLines();
  const { underWay, lettersToOthers } = preview;
  const stays = [
    ...(lettersToOthers > 0 ? [word('clientele.erase.stays.letters', { count: lettersToOthers })] : []),
    ...['line', 'mails', 'backups'].map((what) => word(`clientele.erase.stays.${what}`)),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      <TitledList title={word('clientele.erase.goes')} lines={linesOf(preview)} />
      {underWay.length > 0 && (
        <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {word('clientele.erase.under-way', { titles: underWay.map(apart).join(', ') })}
        </Typography>
      )}
      <TitledList title={word('clientele.erase.stays')} lines={stays} />
    </Flex>
  );
};
