import { Undo } from '../undo';
import { type ThreadBrief, useUnsettleThreadMutation, whichOf } from './threads';

interface Props {
  thread: ThreadBrief;
  takesFocus?: boolean;
  onDone?: () => void;
}

/** Takes back that a thread needs no answer. */
export const UndoSettling = ({ thread, ...props }: Props) => {
  const [unsettle] = useUnsettleThreadMutation();
  return (
    <Undo
      {...props}
      name={thread.client.name}
      undo={() => unsettle(whichOf(thread))}
      isAnswered={({ waitingSince }) => waitingSince === null}
    />
  );
};
