import { Typography } from '@strapi/design-system';
import type { ListColumns } from '../list-cells';
import { isListOf } from '../lists';
import { type Cells, ownCells } from '../own-cells';
import { StateChip } from '../project/facts';
import { useSayings } from '../project/sayings';

/** A row of the list of products, as the content manager has it. */
interface Row {
  state?: string;
  price?: string | null;
  currency?: string | null;
  expectedOn?: string | null;
  visible?: boolean;
}

const Text = ({ children, quiet = false }: { children: string; quiet?: boolean }) => (
  <Typography textColor={quiet ? 'neutral600' : 'neutral800'} style={{ whiteSpace: 'nowrap' }}>
    {children}
  </Typography>
);

const Nothing = () => <Text quiet>–</Text>;

const Price = ({ price, currency }: Row) => {
  const { money } = useSayings();
  return price ? <Text>{money(price, currency ?? null)}</Text> : <Nothing />;
};

const Expected = ({ expectedOn }: Row) => {
  const { shortDay } = useSayings();
  return expectedOn ? <Text>{shortDay(expectedOn)}</Text> : <Nothing />;
};

const Shown = ({ visible = false }: Row) => {
  const { word } = useSayings();
  return <Text quiet={!visible}>{word(visible ? 'clientele.product.shown' : 'clientele.product.not-shown')}</Text>;
};

const CELLS: Cells<Row> = {
  state: ({ state }) => (state ? <StateChip state={state} /> : <Nothing />),
  price: (row) => <Price {...row} />,
  expectedOn: (row) => <Expected {...row} />,
  visible: (row) => <Shown {...row} />,
};

/** In the list of products: state, price, day and whether it is shown, as people say them. */
export function productColumns({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isListOf('products', layout)) return { displayedHeaders, layout };
  return { displayedHeaders: ownCells(displayedHeaders, CELLS), layout };
}
