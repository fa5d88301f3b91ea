// Lines of a court's transcript that say who is examined: "CAPTAIN ANN LEE (sworn)", "Mr Bo Tan, recalled".
import type { ParsedText } from "../parse";
import { cased, divided } from "./label-parts";
import type { TurnSpeaker } from "./turn";

const SWORN =
  /^\W*(?:the witness,? )?(\p{Lu}[^\n,([]{2,60}?)(?:,| [([]|,? having been)\s*(?:duly |previously |re-)?(?:sworn|affirmed|recalled)\b[^.]{0,60}[.)\]]*$/u;

/** Whether a line says that someone takes the stand. */
export const isSworn = (line: string): boolean => SWORN.test(line);

/** The last witness to take the stand before a paragraph. Returns null if none has. */
export function swornBefore(
  { text, paragraphs }: ParsedText,
  paragraph: number,
): TurnSpeaker | null {
  for (let k = paragraph - 1; k >= 0; k--) {
    const { start, end } = paragraphs[k]!;
    const label = end - start <= MAX_LINE ? SWORN.exec(text.slice(start, end))?.[1] : undefined;
    if (label === undefined) continue;
    const { name, role } = divided(label);
    return { name: cased(name), role: cased(role) || null, because: "takes the stand before it" };
  }
  return null;
}

const MAX_LINE = 160;
