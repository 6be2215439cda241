import { useQueryParams } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { useSayings } from './project/sayings';

/** One filter of a list, as it stands in the address: there everything is text. */
export type Filter = Record<string, object>;

/** The filters of each saved view; none where it shows everything. */
type Views = Record<string, readonly Filter[]>;

/** Whether a filter names the records that it shows: a view does whose records nothing in them tells, and nobody else. */
const isNaming = (filter: Filter) => 'documentId' in filter;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The saved views of a list, which are its own filters in the address. Other filters stay as they are. */
export function useSavedViews(views: Views) {
  const [{ query }, setQuery] = useQueryParams<{ filters?: { $and?: Filter[] } }>();
  const filters = query?.filters?.$and ?? [];
  const known = Object.values(views).flat();
  const isOurs = (filter: Filter) => isNaming(filter) || known.some((one) => same(one, filter));
  const ours = filters.filter(isOurs);
  const openView = (view: string, replace = false) => {
    const $and = [...(views[view] ?? []), ...filters.filter((filter) => !isOurs(filter))];
    setQuery({ filters: { $and }, page: 1 } as never, 'push', replace);
  };
  const open = Object.keys(views).find((view) => same(views[view], ours));
  return { open, openView, namesSome: ours.some(isNaming) };
}

interface Props {
  views: Views;
  /** What they are called together, and how each is called: ids of the translations, the latter with the view's name behind. */
  label: string;
  names: string;
}

/** The saved views of a list, as buttons in a row. */
export const SavedViews = ({ views, label, names }: Props) => {
  const { word } = useSayings();
  const { open, openView } = useSavedViews(views);
  return (
    <Flex role="group" aria-label={word(label)} gap={1} maxWidth="100%" style={{ overflowX: 'auto' }} wrap="nowrap">
      {Object.keys(views).map((view) => (
        <Button
          key={view}
          type="button"
          size="S"
          variant={view === open ? 'secondary' : 'ghost'}
          aria-pressed={view === open}
          onClick={() => openView(view)}
          style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
        >
          {word(`${names}.${view}`)}
        </Button>
      ))}
    </Flex>
  );
};
