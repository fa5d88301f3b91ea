import { z } from "zod";

/** A day as ISO text, from the year 1 on: PostgreSQL has no year 0. */
export const isoDay = (message?: string) =>
  z.iso.date(message).refine((day) => day >= "0001-01-01", message);
