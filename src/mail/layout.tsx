import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import type { Letter, Sender } from './letter';
import { Footer, Lead, lines, News, Paragraph } from './parts';
import { furtherLine, signatureOf } from './plain';
import { darkStyles, palettes, SERIF } from './styles';

interface Props {
  letter: Letter;
  sender: Sender;
}

const Content = ({ letter, sender, palette }: Props & { palette: ReturnType<typeof palettes>['light'] }) => {
  const { greeting, paragraphs, action, items = [] } = letter;
  const further = furtherLine(letter);
  return (
    <>
      {[greeting, ...paragraphs].map((text) => (
        <Paragraph key={text} palette={palette}>
          {text}
        </Paragraph>
      ))}
      {action && <Lead palette={palette} {...action} />}
      {items.map((item, index) => (
        <News key={index} palette={palette} item={item} alone={items.length === 1} />
      ))}
      {further && <Paragraph palette={palette}>{further}</Paragraph>}
      <Text className="ink" style={{ margin: '8px 0 0', font: `17px/1.6 ${SERIF}`, color: palette.ink }}>
        {lines(signatureOf(sender))}
      </Text>
    </>
  );
};

/** A letter on the business's paper. No picture, no script, nothing from elsewhere, no way to tell that it was opened. */
export const LetterPage = ({ letter, sender }: Props) => {
  const { light, dark } = palettes(sender.accentColour);
  return (
    <Html lang="en">
      <Head>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkStyles(dark) }} />
      </Head>
      <Body className="paper" style={{ margin: 0, backgroundColor: light.paper }}>
        <Container className="paper" style={{ maxWidth: '600px', padding: '32px 16px', backgroundColor: light.paper }}>
          <Text className="ink" style={{ margin: '0 8px 20px', font: `20px/1.3 ${SERIF}`, color: light.ink }}>
            {sender.name}
          </Text>
          <Section
            className="card"
            style={{
              padding: '28px 24px',
              border: `1px solid ${light.line}`,
              borderRadius: '12px',
              backgroundColor: light.card,
            }}
          >
            <Content letter={letter} sender={sender} palette={light} />
          </Section>
          <Footer palette={light} letter={letter} sender={sender} />
        </Container>
      </Body>
    </Html>
  );
};
