import type { Corrected } from "@/lib/corrections/schema";
import { counted } from "@/lib/counted";

/** "Q12 and 2 others corrected". */
export const correctedInWords = ({ number, others }: Corrected): string =>
  `Q${number}${others > 0 ? ` and ${counted(others, "other")}` : ""} corrected`;
