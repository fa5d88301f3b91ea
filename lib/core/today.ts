/** The desk's day as YYYY-MM-DD: the day in UTC, in which the desk writes all of its dates. */
export const today = (): string => new Date().toISOString().slice(0, 10);
