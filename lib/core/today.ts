/** The desk's day as YYYY-MM-DD: the day in UTC, in which the desk writes all of its dates. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The length of a day in UTC. */
export const DAY_MS = 86_400_000;
