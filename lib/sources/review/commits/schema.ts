import { z } from "zod";

export const uncommitSourceInput = z.object({ id: z.string(), version: z.int32() });
