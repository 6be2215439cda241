/** A field as the owner meets it. */
export interface Field {
  label: string;
  /** A sentence below the field. */
  hint?: string;
  placeholder?: string;
  /** Shown and not typed into: it is derived, or somebody else's to write. */
  fixed?: boolean;
  /** Its list is not sorted by it: an amount is kept as text, of which 1200.50 comes before 900.00. */
  unsorted?: true;
  /** Of a relation: the field by which the other record is called. */
  calledBy?: string;
}

/** Every type has these two, and lists may show them. */
export type Timestamp = 'createdAt' | 'updatedAt';

/**
 * How the panel shows one type. Every attribute gets its words, so that none is met by its name in code; one that
 * stands in no row of the form is plumbing.
 */
export interface Layout<Name extends string = string> {
  uid: string;
  /** The field by which a record is called: on top of its form and wherever others point at it. */
  mainField: Name;
  columns: (Name | Timestamp)[];
  sortBy: Name | Timestamp;
  sortOrder: 'ASC' | 'DESC';
  pageSize?: 10 | 20 | 50 | 100;
  /** Whether something can be done with many at once: the panel puts boxes to tick into the list. */
  manyAtOnce?: true;
  /** The form's rows: fields with their share of twelve. */
  form: Partial<Record<Name, number>>[];
  fields: Record<Name, Field> & Partial<Record<Timestamp, Field>>;
}

interface Schema {
  attributes: object;
}

/** The names of a schema's attributes. */
export type NameIn<Type extends Schema> = keyof Type['attributes'] & string;
