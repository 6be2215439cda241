import { Undo } from '../undo';
import { useUnsettleFeedbackMutation } from './feedback';

interface Props {
  documentId: string;
  /** Whose it is. */
  name: string;
  takesFocus?: boolean;
  onDone?: () => void;
}

/** Takes back that feedback needs no answer. */
export const UndoSettling = ({ documentId, ...props }: Props) => {
  const [unsettle] = useUnsettleFeedbackMutation();
  return <Undo {...props} undo={() => unsettle(documentId)} isAnswered={({ answeredAt }) => answeredAt !== null} />;
};
