import type { Field, Layout } from './layout';

type Metadata = Record<'edit' | 'list', Record<string, unknown>>;

/** The content manager's own record of how a type is shown. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** What every type has, in words. */
const COMMON: Record<string, Field> = {
  createdAt: { label: 'Created' },
  updatedAt: { label: 'Changed' },
  createdBy: { label: 'Created by' },
  updatedBy: { label: 'Changed by' },
};

const metadata = ({ label, hint = '', placeholder = '', fixed = false, unsorted, calledBy }: Field): Metadata => ({
  edit: { label, description: hint, placeholder, editable: !fixed, ...(calledBy && { mainField: calledBy }) },
  list: { label, ...(unsorted && { sortable: false }) },
});

/** A layout in the content manager's words; what a layout leaves open stays as Strapi has it. */
export function configurationOf(layout: Layout): Configuration {
  const { mainField, sortBy, sortOrder, pageSize = 10, manyAtOnce = false, columns, form, fields } = layout;
  return {
    // What can be done with many at once is the panel's to say, and deleting is not among it.
    settings: { mainField, defaultSortBy: sortBy, defaultSortOrder: sortOrder, pageSize, bulkable: manyAtOnce },
    metadatas: Object.fromEntries(
      Object.entries({ ...COMMON, ...fields }).map(([name, field]) => [name, metadata(field)]),
    ),
    layouts: {
      list: columns,
      edit: form.map((row) => Object.entries(row).map(([name, size]) => ({ name, size: size! }))),
    },
  };
}

/** A configuration as it stands, with ours laid over it. */
export function merged(current: Configuration, ours: Configuration): Configuration {
  const metadatas = Object.entries(current.metadatas).map(([name, { edit, list }]): [string, Metadata] => [
    name,
    { edit: { ...edit, ...ours.metadatas[name]?.edit }, list: { ...list, ...ours.metadatas[name]?.list } },
  ]);
  return {
    settings: { ...current.settings, ...ours.settings },
    metadatas: Object.fromEntries(metadatas),
    layouts: ours.layouts,
  };
}
