import { useNotification } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { useSayings } from '../project/sayings';
import type { Card } from './client';
import { useViewAsMutation } from './managing';
import { useMayView } from './may-manage';
import { useRefusal } from '../refused';

/** Opens a tab with a link that is made for it. The tab must be opened by the click itself, before the link is known. */
function useView(documentId: string) {
  const [viewAs, { isLoading }] = useViewAsMutation();
  const formatError = useRefusal();
  const { toggleNotification } = useNotification();
  const { word } = useSayings();
  const refuse = (message: string) => toggleNotification({ type: 'danger', message });

  const view = async () => {
    const tab = window.open('about:blank', '_blank');
    if (!tab) {
      refuse(word('clientele.client.view-blocked'));
      return;
    }
    tab.opener = null;
    const answer = await viewAs(documentId);
    if ('error' in answer) {
      tab.close();
      refuse(formatError(answer.error));
      return;
    }
    tab.location.replace(answer.data.url);
  };
  return { view, isLoading };
}

/** The way to a client's pages as the client sees them, for whoever may. */
export const ViewButton = ({ card: { documentId } }: { card: Card }) => {
  const { word } = useSayings();
  const mayView = useMayView();
  const { view, isLoading } = useView(documentId);
  if (!mayView) return null;
  return (
    <Button
      type="button"
      variant="tertiary"
      startIcon={<Eye />}
      loading={isLoading}
      onClick={() => void view()}
      fullWidth
    >
      {word('clientele.client.view')}
    </Button>
  );
};
