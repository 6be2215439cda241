import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { useLookingAgain } from '../looking-again';
import { SavedViews, useSavedViews } from '../saved-views';
import { useGetWaitingMessagesQuery, useMayWrite } from '../thread/threads';
import { MESSAGE } from '../types';
import { VIEWS, waitingView } from './views';

const NAMES = { label: 'clientele.message.views', names: 'clientele.message.view' };

/** The views for whoever may answer: the open one of what waits follows what is answered, and what comes in. */
const AnswerersViews = () => {
  const { data: waiting } = useGetWaitingMessagesQuery(undefined, {
    refetchOnMountOrArgChange: true,
    ...useLookingAgain('list'),
  });
  const views = { waiting: waitingView(waiting), ...VIEWS };
  const { open, openView, namesSome } = useSavedViews(views);
  const isBehind = waiting !== undefined && namesSome && open !== 'waiting';
  useEffect(() => {
    if (isBehind) openView('waiting', true);
  });
  return <SavedViews views={views} {...NAMES} />;
};

/** Above the list of messages: its saved views. */
export const MessageTools = () => {
  const { slug } = useParams();
  const mayWrite = useMayWrite();
  if (slug !== MESSAGE) return null;
  return mayWrite ? <AnswerersViews /> : <SavedViews views={VIEWS} {...NAMES} />;
};
