import { type Chapter, chaptersOf, type Document, lookupIn } from './document';
import { Operation } from './operation';

const idOf = ({ title }: Chapter) => title.toLowerCase().replace(/[^a-z]+/g, '-');

const Contents = ({ chapters }: { chapters: Chapter[] }) => (
  <nav aria-label="Contents">
    {chapters.map((chapter) => (
      <section key={chapter.title}>
        <p>
          <a href={`#${idOf(chapter)}`}>{chapter.title}</a>
        </p>
        <ul>
          {chapter.operations.map(({ operationId, method, path }) => (
            <li key={operationId}>
              <a href={`#${operationId}`}>
                <span className={`method ${method}`}>{method.toUpperCase()}</span> {path}
              </a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </nav>
);

const Token = () => (
  <section className="token" aria-labelledby="token-title">
    <h2 id="token-title">Your token</h2>
    <p>
      Whatever is sent from this page carries it. It stays in this page and is forgotten with it. A client’s user gets
      one by signing in; an API token is made in the panel under Settings.
    </p>
    <form>
      <label>
        Token
        <input id="token" type="password" autoComplete="off" spellCheck={false} />
      </label>
    </form>
    <form id="sign-in">
      <label>
        E-mail address
        <input name="identifier" type="email" autoComplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <div className="send">
        <button type="submit">Sign in for a token</button>
        <output />
      </div>
    </form>
  </section>
);

const Manners = () => (
  <section className="manners">
    <p>
      Everything is below <code>/api</code>, described for programs in <a href="/api/openapi.json">openapi.json</a>.
      Most answers are JSON. Send <code>Authorization: Bearer …</code>. Long lists are paged by{' '}
      <code>meta.nextCursor</code>. Moments are in UTC, money is a text such as <code>"1200.50"</code>. A POST with an{' '}
      <code>Idempotency-Key</code> is done once within a week, however often it is sent; signing in, refreshing and
      signing out take none. A refusal is <code>{'{"data": null, "error": {status, name, message, details}}'}</code>,
      with a sentence for each field; a field that does not belong is refused.
    </p>
  </section>
);

interface Props {
  business: string;
  document: Document;
  style: string;
  script: string;
}

/** The contract as a page to read, with a form for everything that may be asked. */
export const ContractPage = ({ business, document, style, script }: Props) => {
  const chapters = chaptersOf(document);
  const lookup = lookupIn(document);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`The API of ${business}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Contents chapters={chapters} />
        <main>
          <h1>The API of {business}</h1>
          <Manners />
          <Token />
          {chapters.map((chapter) => (
            <section key={chapter.title} id={idOf(chapter)}>
              <h2>{chapter.title}</h2>
              {chapter.operations.map((operation) => (
                <Operation key={operation.operationId} operation={operation} lookup={lookup} />
              ))}
            </section>
          ))}
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
};
