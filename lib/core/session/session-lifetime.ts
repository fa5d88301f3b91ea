const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/**
 * A session ends after this, even if it is in use. NIST SP 800-63B-4 allows up to 30 days. `openSession` records that
 * time; `isLive` in viewer.ts checks both limits.
 */
export const MAX_MINUTES = 14 * DAY_MINUTES;

/** A session that isn't used for this long ends. A long weekend signs nobody out. */
export const IDLE_MINUTES = 4 * DAY_MINUTES;

/** Both limits, in words for people. */
export const WHEN_SESSIONS_END =
  "A session ends when you sign out, after four days without use, or after two weeks at most.";

/** How often the last use is recorded, so that most requests write nothing. */
export const SEEN_EVERY_MINUTES = 5;
