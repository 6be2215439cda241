import { useRef } from 'react';

/** A key nobody else has. (`crypto.randomUUID` is missing where a panel is served without TLS under a name.) */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The header under which the server does a request once. */
export const withKey = (key: string) => ({ headers: { 'Idempotency-Key': key } });

/** The key of what one button does: the same for the same request sent again, another one once it says something else. */
export function useKey(): (request: object) => string {
  const last = useRef({ request: '', key: '' });
  return (request) => {
    const said = JSON.stringify(request);
    if (last.current.request !== said) last.current = { request: said, key: newKey() };
    return last.current.key;
  };
}
