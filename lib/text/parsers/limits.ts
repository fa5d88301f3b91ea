/** What a reading may cost before it is ended. */
export interface Limits {
  /** Bytes of memory that the child process may hold, measured as resident. */
  memory: number;
  /** Milliseconds by the clock. */
  time: number;
  /** Bytes that it may answer. */
  output: number;
}

export const LIMITS: Limits = { memory: 225_000_000, time: 20_000, output: 45_000_000 };
