import { counted } from "@/lib/core/wording";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";

/** "Q12 and 2 others corrected". */
export const correctedInWords = ({ number, others }: Corrected): string =>
  `Q${number}${others > 0 ? ` and ${counted(others, "other")}` : ""} corrected`;
