/** A protocol, damaged or not ("htps:/", "hup://"), or "www". */
const PROTOCOL = /(?:^|[:(])(?:h\p{L}{1,5}:\/|ftp:\/|www\.)\S/u
/** Mail: a name and the parts of a domain. */
const MAIL = /^[\w.+:-]{2,}@[\w-]{2,}(?:\.[\w-]+)+$/
/** Parts in small letters, of which the last but one or the last tells that it is a domain; perhaps a path behind it. */
const DOMAIN = /^(?:[a-z0-9-]+\.)+(?:(?:[gq][o0]v|com|edu|org|net)(?:\.[a-z]{1,3})?|vn)(?:\/\S*)?$/
const LONGEST = 200

/**
 * Tells web and mail addresses, damaged ones too: they are no words and are left alone.
 *
 * @param token a token without edge punctuation
 * @example isAddress('hup:/syt.tinh.gov.va/tin-tuc') // true
 */
export function isAddress(token: string): boolean {
  if (token.length < 6 || token.length > LONGEST) return false
  return PROTOCOL.test(token) || MAIL.test(token) || DOMAIN.test(token)
}
