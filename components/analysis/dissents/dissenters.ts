import type { DissentMark } from "@/lib/analysis/dissents/schema";

/** Who dissents, with their figure: "Tomasz Brandt 35%". */
export const dissenter = ({ author, likelihood }: DissentMark): string =>
  `${author} ${likelihood}%`;

/** Who dissents, with their figures: "Tomasz Brandt 35%, Ana Ferreira 50%". */
export const dissentersOf = (dissents: DissentMark[]): string => dissents.map(dissenter).join(", ");
