import { Layouts, Page, type Permission, useAuth } from '@strapi/strapi/admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { ChosenDialog } from '../project/chosen-dialog';
import { useLookingAgain } from '../looking-again';
import { NEEDED } from '../project/may-act';
import { useSayings } from '../project/sayings';
import { BUSINESS } from '../types';
import { useGetQueueQuery } from './queue';
import { QueueList } from './queue-list';

const SETTING = `/content-manager/single-types/${BUSINESS}`;

const changesSetting = ({ action, subject }: Permission) =>
  action === 'plugin::content-manager.explorer.update' && subject === BUSINESS;

/** Whether clients see their place is a setting of the business; here it is said, with the way to it for whoever may change it. */
const Shown = ({ toClients }: { toClients: boolean }) => {
  const { word } = useSayings();
  const mayChange = useAuth('queue', ({ permissions }) => permissions.some(changesSetting));
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral700">
        {word(toClients ? 'clientele.queue.shown' : 'clientele.queue.hidden')}
      </Typography>
      {mayChange && (
        <Link tag={NavLink} to={SETTING}>
          {word('clientele.queue.setting')}
        </Link>
      )}
    </Flex>
  );
};

const Content = () => {
  const { word } = useSayings();
  const { data: queue, isError } = useGetQueueQuery(undefined, useLookingAgain('list'));
  if (!queue) return isError ? <Page.Error /> : <Page.Loading />;
  return (
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
        <Shown toClients={queue.meta.shownToClients} />
        {queue.data.length === 0 ? (
          <Typography textColor="neutral700">{word('clientele.queue.empty')}</Typography>
        ) : (
          <QueueList known={queue.data} />
        )}
      </Flex>
    </Layouts.Content>
  );
};

/** The page of the queue: planned projects in the order in which work on them begins. */
export const QueuePage = () => {
  const { word } = useSayings();
  return (
    <Page.Protect permissions={NEEDED}>
      <Page.Title>{word('clientele.queue.title')}</Page.Title>
      <Page.Main>
        <Layouts.Header title={word('clientele.queue.title')} subtitle={word('clientele.queue.subtitle')} />
        <Content />
      </Page.Main>
      <ChosenDialog />
    </Page.Protect>
  );
};
