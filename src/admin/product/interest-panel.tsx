import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useAuth } from '@strapi/strapi/admin';
import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { apart } from '../apart';
import { useSayings } from '../project/sayings';
import { CLIENT, PRODUCT } from '../types';
import { type Interest, type InterestedClient, useGetInterestQuery } from './interest';
import { useRefusal } from '../refused';

const ACTION = 'api::portal.see-interest';

const Who = ({ client: { documentId, name, company, since, toldAt } }: { client: InterestedClient }) => {
  const { shortDay, word } = useSayings();
  return (
    <Flex tag="li" direction="column" alignItems="flex-start">
      <Link tag={NavLink} to={`/content-manager/collection-types/${CLIENT}/${documentId}`}>
        {name}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {company && company !== name && `${apart(company)}, `}
        {toldAt
          ? word('clientele.product.interest-told-on', { day: shortDay(toldAt) })
          : word('clientele.product.interest-since', { day: shortDay(since) })}
      </Typography>
    </Flex>
  );
};

const Told = ({ interest: { count, clients } }: { interest: Interest }) => {
  const { word } = useSayings();
  if (count === 0) return <Typography textColor="neutral700">{word('clientele.product.interest-none')}</Typography>;
  const waiting = clients.some(({ toldAt }) => toldAt === null);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor="neutral800">
        {word(`clientele.product.interest-${waiting ? 'count' : 'told'}`, { count })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {clients.map((client) => (
          <Who key={client.documentId} client={client} />
        ))}
      </Flex>
      {count > clients.length && (
        <Typography variant="pi" textColor="neutral600">
          {word('clientele.product.interest-more', { count: count - clients.length })}
        </Typography>
      )}
    </Flex>
  );
};

const Read = ({ documentId }: { documentId: string }) => {
  const { data: interest, error } = useGetInterestQuery(documentId);
  const formatError = useRefusal();
  const { word } = useSayings();
  if (interest) return <Told interest={interest} />;
  return error ? (
    <Typography textColor="danger600">{formatError(error)}</Typography>
  ) : (
    <Loader small>{word('clientele.project.loading')}</Loader>
  );
};

/** Beside a product's form: how many want to be told when it can be bought, and who, for those who may see it. */
export const InterestPanel: PanelComponent = ({ model, document }) => {
  const { word } = useSayings();
  const maySee = useAuth('products', ({ permissions }) => permissions.some(({ action }) => action === ACTION));
  const documentId = document?.documentId;
  if (model !== PRODUCT || !documentId || !maySee) return null;
  return { title: word('clientele.product.interest'), content: <Read key={documentId} documentId={documentId} /> };
};
