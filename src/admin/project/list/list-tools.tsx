import { useParams } from 'react-router-dom';
import { SavedViews } from '../../saved-views';
import { PROJECT } from '../../types';
import { ChosenDialog } from '../chosen-dialog';
import { VIEWS } from './views';

/** Above the list of projects: its saved views, and the dialog of what is chosen in its rows. */
export const ProjectTools = () => {
  const { slug } = useParams();
  if (slug !== PROJECT) return null;
  return (
    <>
      <SavedViews views={VIEWS} label="clientele.project.views" names="clientele.project.view" />
      <ChosenDialog />
    </>
  );
};
