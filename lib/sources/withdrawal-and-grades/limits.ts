/** The most sources of a publisher that are graded along with another: each may have people to notify. */
export const MAX_GRADED_TOGETHER = 100;
