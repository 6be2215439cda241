import { Loader, Typography } from '@strapi/design-system';
import { useSayings } from './project/sayings';
import { type ApiError, useRefusal } from './refused';

interface Props {
  /** Why it could not be read. */
  error: ApiError | undefined;
  /** What is said while it is being read: an id of the translations. */
  loading: string;
}

/** What stands in the place of something that is still being read, or could not be. */
export const Pending = ({ error, loading }: Props) => {
  const formatError = useRefusal();
  const { word } = useSayings();
  if (error) return <Typography textColor="danger600">{formatError(error)}</Typography>;
  return <Loader small>{word(loading)}</Loader>;
};
