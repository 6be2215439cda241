import { Button, Flex } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import type { Business } from '../../business';
import { PROJECT } from '../../types';
import { ChosenDialog } from '../chosen-dialog';
import { useSayings } from '../sayings';
import { useViews, type View, VIEWS } from './views';

const Views = () => {
  const { word } = useSayings();
  const { open, openView } = useViews();
  return (
    <Flex
      role="group"
      aria-label={word('clientele.project.views')}
      gap={1}
      maxWidth="100%"
      style={{ overflowX: 'auto' }}
      wrap="nowrap"
    >
      {(Object.keys(VIEWS) as View[]).map((view) => (
        <Button
          key={view}
          type="button"
          size="S"
          variant={view === open ? 'secondary' : 'ghost'}
          aria-pressed={view === open}
          onClick={() => openView(view)}
          style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
        >
          {word(`clientele.project.view.${view}`)}
        </Button>
      ))}
    </Flex>
  );
};

/** Above the list of projects: its saved views, and the dialog of what is chosen in its rows. */
export function projectTools({ currency }: Business) {
  const ProjectTools = () => {
    const { slug } = useParams();
    if (slug !== PROJECT) return null;
    return (
      <>
        <Views />
        <ChosenDialog currency={currency} />
      </>
    );
  };
  return ProjectTools;
}
