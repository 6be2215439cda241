import { Button, Dialog, Typography } from '@strapi/design-system';
import { useBlocker } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { useAskBeforeUnload } from '../unload';

interface Props {
  isUnsaved: boolean;
  onLeave: () => void;
}

/** Where the panel leads when a session ends: what was written is there again after the next sign-in. */
const DOOR = '/auth/';

/** Asks before what was written is left behind. */
export const Leaving = ({ isUnsaved, onLeave }: Props) => {
  const { word } = useSayings();
  const blocker = useBlocker(
    ({ currentLocation: { pathname }, nextLocation: next }) =>
      isUnsaved && pathname !== next.pathname && !next.pathname.startsWith(DOOR),
  );
  useAskBeforeUnload(isUnsaved);
  if (blocker.state !== 'blocked') return null;
  const leave = () => {
    onLeave();
    blocker.proceed();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{word('clientele.write.leave-question')}</Dialog.Header>
        <Dialog.Body>
          <Typography textAlign="center">{word('clientele.write.leave-means')}</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {word('clientele.write.stay')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" onClick={leave} fullWidth>
              {word('clientele.write.leave')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
