import { z } from "zod";

export const termInput = z.object({ issue: z.string(), term: z.string() });
