const isNull = (field: string) => ({ [field]: { $null: 'true' } });

/** Who is put away is answered no more. */
const WAITING = [isNull('answeredAt'), isNull('settledAt'), { client: isNull('archivedAt') }];

/** The filters that each saved view of the list puts on it. */
export const VIEWS = {
  new: [...WAITING, isNull('seenAt')],
  waiting: WAITING,
  answered: [{ answeredAt: { $notNull: 'true' } }],
  all: [],
};
