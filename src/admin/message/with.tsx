import { Flex, Typography } from '@strapi/design-system';
import { Dot } from '../dot';
import { useListedIds } from '../listed-ids';
import { useSayings } from '../project/sayings';
import { useMayWrite } from '../thread/threads';
import { type MessageBrief, useGetMessagesQuery } from '../write/writing';

/** A message of the list as the server tells it to the owner; all rows of a page share one request. */
function useListed(documentId: string): MessageBrief | undefined {
  const ids = useListedIds();
  const mayWrite = useMayWrite();
  const { data } = useGetMessagesQuery(ids, { skip: !mayWrite || ids === '', refetchOnMountOrArgChange: true });
  return data?.find((message) => message.documentId === documentId);
}

function useWith(): (message: MessageBrief) => string {
  const { word } = useSayings();
  return ({ from, audience, clients, client }) => {
    if (audience !== null) return word(`clientele.message.with.${audience}`);
    if (client !== null) return word(`clientele.message.with.${from}`, { name: client });
    return clients > 0 ? word('clientele.message.with.many', { clients }) : '–';
  };
}

/** Who wrote a message or whom it is for, and, below, whether they wait for an answer. */
export const With = ({ documentId }: { documentId: string }) => {
  const { word } = useSayings();
  const say = useWith();
  const message = useListed(documentId);
  if (!message) return null;
  const said = say(message);
  return (
    <Flex direction="column" alignItems="flex-start" maxWidth="18rem">
      <Typography textColor="neutral800" maxWidth="100%" ellipsis title={said}>
        {said}
      </Typography>
      {message.waiting > 0 && (
        <Flex gap={2} tag="span">
          <Dot colour="warning500" />
          <Typography variant="pi" fontWeight="bold" textColor="neutral800">
            {word('clientele.message.waiting', { count: message.waiting })}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
};
