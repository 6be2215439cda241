import { useAuth } from '@strapi/strapi/admin';
import { LinkButton } from '@strapi/design-system';
import { FileCsv } from '@strapi/icons';
import { NavLink, useParams } from 'react-router-dom';
import { useSayings } from '../project/sayings';
import { CLIENT } from '../types';
import { ACTION, IMPORT } from './may-import';

/** Above the list of clients: the way to bring more of them in. */
export const ImportButton = () => {
  const { slug } = useParams();
  const { word } = useSayings();
  const may = useAuth('import', ({ permissions }) => permissions.some(({ action }) => action === ACTION));
  if (slug !== CLIENT || !may) return null;
  return (
    <LinkButton tag={NavLink} to={`/${IMPORT}`} size="S" variant="ghost" startIcon={<FileCsv />}>
      {word('clientele.import.short')}
    </LinkButton>
  );
};
