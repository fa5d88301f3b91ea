import type { FetchLimits } from "./types";

export const FETCH_LIMITS: FetchLimits = {
  bytes: 10_000_000,
  total: 20_000,
  headers: 10_000,
  idle: 5_000,
  headerBytes: 16_384,
  redirects: 5,
};
