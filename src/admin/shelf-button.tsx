import { useQueryParams } from '@strapi/strapi/admin';
import { Button } from '@strapi/design-system';
import { Archive } from '@strapi/icons';
import { useParams } from 'react-router-dom';
import { useSayings } from './project/sayings';
import { CLIENT, PROJECT } from './types';

/** The types that the owner can put away. */
const SHELVED = [CLIENT, PROJECT];

interface Filter {
  archivedAt?: { $notNull?: string };
}

const isOfShelf = ({ archivedAt }: Filter) => archivedAt?.$notNull !== undefined;

/** Above a list of what can be put away: shows the archive instead, by a filter of the list's own. */
export const ShelfButton = () => {
  const { slug = '' } = useParams();
  const { word } = useSayings();
  const [{ query }, setQuery] = useQueryParams<{ filters?: { $and?: Filter[] } }>();
  if (!SHELVED.includes(slug)) return null;
  const filters = query?.filters?.$and ?? [];
  const isOpen = filters.some(isOfShelf);
  const others = filters.filter((filter) => !isOfShelf(filter));
  const $and = isOpen ? others : [...others, { archivedAt: { $notNull: 'true' } }];
  return (
    <Button
      type="button"
      size="S"
      variant={isOpen ? 'secondary' : 'ghost'}
      startIcon={<Archive />}
      aria-pressed={isOpen}
      onClick={() => setQuery({ filters: { $and }, page: 1 } as never)}
    >
      {word('clientele.shelf.archived')}
    </Button>
  );
};
