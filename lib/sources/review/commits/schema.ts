import { z } from "zod";

export const reopenSourceInput = z.object({ id: z.string(), version: z.int32() });
