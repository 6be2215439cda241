const isNull = (field: string) => ({ [field]: { $null: 'true' } });

const WAITING = [isNull('answeredAt'), isNull('settledAt')];

/** The filters that each saved view of the list puts on it. */
export const VIEWS = {
  new: [...WAITING, isNull('seenAt')],
  waiting: WAITING,
  answered: [{ answeredAt: { $notNull: 'true' } }],
  all: [],
};
