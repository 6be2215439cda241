import { Button, Dialog, Typography } from '@strapi/design-system';
import { useBlocker } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { useAskBeforeUnload } from '../unload';

/** Asks before what was written is left behind. */
export const Leaving = ({ isUnsaved }: { isUnsaved: boolean }) => {
  const { word } = useSayings();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isUnsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useAskBeforeUnload(isUnsaved);
  if (blocker.state !== 'blocked') return null;
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
            <Button variant="danger" onClick={() => blocker.proceed()} fullWidth>
              {word('clientele.write.leave')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
