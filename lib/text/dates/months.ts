/** The months in English. */
export const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "Jan", "Sep". Not from Intl, which abbreviates September to "Sept" in British English. */
export const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));
