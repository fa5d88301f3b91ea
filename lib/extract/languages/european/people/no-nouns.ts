import { oneOf } from "../tables";

const PATTERN = new RegExp(
  `^${oneOf`quelque quelqu rien autre celui celle algo alguien nada etwas`}$|${oneOf`
  ando iendo ants? mente ment [aei]d[oa]s? ée?s? us[oa] ose eux euse ir er ar cuy[oa]s? dont quien quienes entonces alors pourtant
  avec tras pero sino cuando lorsque quand tandis puis donc même tout siempre nunca también además sobre contra contre`}$`,
  "u",
);

/** Whether a lower-case word is not a noun in French or Spanish: a participle, a conjunction, "quelque". */
export const isNoNoun = (word: string): boolean => PATTERN.test(word);
