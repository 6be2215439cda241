import { Button } from '@react-email/button';
import { Link } from '@react-email/link';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { Fragment, type ReactNode } from 'react';
import type { Action, Fact, Item, Letter, Sender } from './letter';
import { factLine, reasonLines } from './plain';
import { type Palette, SANS, SERIF } from './styles';

interface Styled {
  palette: Palette;
}

/** Lines as people wrote them; mail programs know no `white-space`. */
export const lines = (text: string): ReactNode =>
  text.split('\n').map((one, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {one}
    </Fragment>
  ));

export const Paragraph = ({ palette, children }: Styled & { children: ReactNode }) => (
  <Text className="ink" style={{ margin: '0 0 16px', font: `17px/1.6 ${SERIF}`, color: palette.ink }}>
    {children}
  </Text>
);

/** The one thing to do, with its address in full for who can't press it. */
export const Lead = ({ palette, label, url, shown = true }: Styled & Action & { shown?: boolean }) => (
  <Section style={{ margin: '24px 0 20px' }}>
    <Button
      href={url}
      className="button"
      style={{
        padding: '12px 20px',
        borderRadius: '9px',
        backgroundColor: palette.accent,
        color: palette.onAccent,
        font: `600 15px/1.2 ${SANS}`,
        textDecoration: 'none',
      }}
    >
      {label}
    </Button>
    {shown && (
      <Text
        className="quiet"
        style={{ margin: '14px 0 0', font: `13px/1.5 ${SANS}`, color: palette.quiet, wordBreak: 'break-all' }}
      >
        Or open this address: {url}
      </Text>
    )}
  </Section>
);

const Facts = ({ palette, facts }: Styled & { facts: Fact[] }) => (
  <Text className="quiet" style={{ margin: '0 0 12px', font: `15px/1.6 ${SANS}`, color: palette.quiet }}>
    {facts.map((fact, index) => (
      <Fragment key={fact.label}>
        {index > 0 && <br />}
        {factLine(fact)}
      </Fragment>
    ))}
  </Text>
);

const Words = ({ palette, words, author }: Styled & { words: string; author: string | null | undefined }) => (
  <>
    <Text
      className="words"
      style={{
        margin: '0 0 12px',
        padding: '14px 18px',
        borderLeft: `3px solid ${palette.accent}`,
        backgroundColor: palette.soft,
        font: `16px/1.6 ${SERIF}`,
        color: palette.ink,
      }}
    >
      {lines(words)}
    </Text>
    {author && (
      <Text className="quiet" style={{ margin: '0 0 12px', font: `14px/1.5 ${SANS}`, color: palette.quiet }}>
        {author}
      </Text>
    )}
  </>
);

/** Answers to choose from, one tap each. */
const Choices = ({ palette, choices }: Styled & { choices: Action[] }) => (
  <Section style={{ margin: '20px 0 4px' }}>
    {choices.map(({ label, url }) => (
      <Fragment key={label}>
        <Button
          href={url}
          className="choice"
          style={{
            margin: '0 8px 10px 0',
            padding: '11px 16px',
            border: `1px solid ${palette.accent}`,
            borderRadius: '9px',
            color: palette.ink,
            font: `600 15px/1.2 ${SANS}`,
            textDecoration: 'none',
          }}
        >
          {label}
        </Button>{' '}
      </Fragment>
    ))}
  </Section>
);

/** One thing that happened: what, the words, where it stands. Alone in a mail it has a button, among others a link. */
export const News = ({ palette, item, alone }: Styled & { item: Item; alone: boolean }) => (
  <Section className="line" style={alone ? {} : { padding: '20px 0 4px', borderTop: `1px solid ${palette.line}` }}>
    <Text className="ink" style={{ margin: '0 0 12px', font: `${alone ? 24 : 20}px/1.3 ${SERIF}`, color: palette.ink }}>
      {item.heading}
    </Text>
    {item.remark && <Paragraph palette={palette}>{item.remark}</Paragraph>}
    {item.facts && item.facts.length > 0 && <Facts palette={palette} facts={item.facts} />}
    {item.words && <Words palette={palette} words={item.words} author={item.author} />}
    {item.choices && <Choices palette={palette} choices={item.choices} />}
    {alone && !item.choices ? (
      <Lead palette={palette} {...item.action} shown={false} />
    ) : (
      <Text style={{ margin: '0 0 16px', font: `600 15px/1.5 ${SANS}` }}>
        <Link href={item.action.url} className="link" style={{ color: palette.accent }}>
          {item.action.label}
        </Link>
      </Text>
    )}
  </Section>
);

/** Why this came, whether anybody reads an answer, and how to have no more. */
export const Footer = ({ palette, letter, sender }: Styled & { letter: Letter; sender: Sender }) => (
  <Text className="quiet" style={{ margin: '20px 8px 0', font: `13px/1.6 ${SANS}`, color: palette.quiet }}>
    {reasonLines(letter, sender).map((line) => (
      <Fragment key={line}>
        {line}
        <br />
      </Fragment>
    ))}
    {letter.stopping && (
      <>
        <Link href={letter.stopping.settingsUrl} className="link" style={{ color: palette.accent }}>
          Choose what you get by mail
        </Link>
        {' · '}
        <Link href={letter.stopping.unsubscribeUrl} className="link" style={{ color: palette.accent }}>
          Stop these mails
        </Link>
      </>
    )}
  </Text>
);
