/** A formatter takes a tenth of a millisecond to make and much memory; a page needs the same few again and again. */
const MOST = 200;

/**
 * Remembers formatters by locale and options. Locales come from browsers, so what is remembered is bounded: when there are
 * too many, the oldest goes.
 */
function remembering<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const known = made.get(key);
    if (known) return known;
    const [oldest] = made.keys();
    if (oldest !== undefined && made.size >= MOST) made.delete(oldest);
    const formatter = make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

export const dateFormat = remembering(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

export const numberFormat = remembering(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

export const relativeTimeFormat = remembering(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);
