import ipaddr from 'ipaddr.js';

/** The network of an IP address: itself, or of IPv6 the /64 that one household has. */
export function networkOf(address: string): string {
  try {
    const parsed = ipaddr.process(address);
    return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
  } catch {
    return 'unknown';
  }
}
