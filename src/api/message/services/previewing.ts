import { withConnection } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { renderMarkdown } from '../../../../frontend/src/lib/server/markdown';
import { addressedTo } from '../data/addressed';
import type { PreviewWanted } from '../domain/letters';
import { withOneName } from '../domain/name';

/** A letter stands below its subject, which is a heading of the second level on the site. */
const UNDER = 2;

/** A letter as the site shows it to a client, in HTML: `{{name}}` stays where no client is named. */
const preview = ({ body, client }: PreviewWanted): Promise<Answer> =>
  withConnection(async (sql) => {
    const words = withOneName(body);
    const said = client == null ? words : await addressedTo(sql, words, client);
    return { body: { data: { html: renderMarkdown(said, UNDER) } } };
  });

export default { preview };
