// Decides which addresses a relay may ask: none of its own network, unless it is told so.

/** Names of this computer, and those that only inner networks know. */
const innerName = /(^|\.)(localhost|local|internal|intranet|home\.arpa)$/;

/** Private and other special IPv4 addresses (RFC 6890), as `URL` writes them. */
const innerV4 =
  /^(?=[\d.]+$)(0|10|127|22[4-9]|2[3-5]\d|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168|192\.0\.0|198\.1[89]|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** Unspecified, loopback, mapped, private and link-local IPv6 addresses, and multicast. */
const innerV6 = /^\[(::|f[cdef]|64:ff9b:)/;

/** Why an address is not asked, in words that follow it; undefined where it may be asked. */
export function refusal(
  {protocol, hostname, username}: URL,
  allowPrivate: boolean,
): string | undefined {
  const host = hostname.replace(/\.$/, '');
  const isInner = innerName.test(host) || innerV4.test(host) || innerV6.test(host);
  if (username) return 'has a user name';
  if (isInner && !allowPrivate)
    return 'is in a private network, which allowPrivate would have to allow';
  if (protocol !== 'https:' && !(protocol === 'http:' && isInner)) return 'is not https:';
  return undefined;
}
