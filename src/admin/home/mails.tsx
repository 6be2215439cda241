import { Button, Typography } from '@strapi/design-system';
import { Beginning } from '../beginning';
import { useDoing } from '../dialog/sending';
import { useKey } from '../idempotency';
import { useSayings } from '../project/sayings';
import { useRetryMailMutation } from './overview';
import { More, Part, Row } from './part';

/** Mail that was refused for good, or given up after days of trying, with the reason. */
export const MailsPart = () => {
  const { word } = useSayings();
  const [retry] = useRetryMailMutation();
  const keyFor = useKey();
  const doing = useDoing();
  return (
    <Part none="clientele.home.mails.none" count={({ counts }) => counts.mails} total="clientele.home.in-all">
      {({ mails, counts }) => (
        <>
          {mails.map(({ id, to, subject, reason, failedAt }) => (
            <Row
              key={id}
              action={
                <Button
                  size="S"
                  variant="secondary"
                  aria-label={word('clientele.home.retry-to', { to })}
                  onClick={() => void retry({ id, key: keyFor({ id, failedAt }) }).then(doing)}
                >
                  {word('clientele.home.retry')}
                </Button>
              }
            >
              <Typography textColor="neutral800">{to}</Typography>
              <Beginning>{subject}</Beginning>
              {reason && (
                <Typography variant="pi" textColor="danger600">
                  {reason}
                </Typography>
              )}
            </Row>
          ))}
          <More shown={mails.length} all={counts.mails} />
        </>
      )}
    </Part>
  );
};
