// Lines of a court's transcript that say who is examined: "CAPTAIN ANN LEE (sworn)", "Mr Bo Tan, recalled".
import type { ParsedText } from "../parse";
import { cased, divided } from "./label-parts";
import type { TurnSpeaker } from "./turn";

const SWORN =
  /^\W*(?:the witness,? )?(\p{Lu}[^\n,([]{2,60}?)(?:,| [([]|,? having been)\s*(?:duly |previously |re-)?(?:sworn|affirmed|recalled)\b[^.]{0,60}[.)\]]*$/u;

/** Whether a line says that someone takes the stand. */
export const isSworn = (line: string): boolean => SWORN.test(line);

/** Who takes the stand in which paragraph of a text, in order. */
export function swornIn({ text, paragraphs }: ParsedText): [paragraph: number, TurnSpeaker][] {
  return paragraphs.flatMap(({ start, end }, paragraph): [number, TurnSpeaker][] => {
    const label = end - start <= MAX_LINE ? SWORN.exec(text.slice(start, end))?.[1] : undefined;
    if (label === undefined) return [];
    const { name, role } = divided(label);
    const because = "takes the stand before it";
    return [[paragraph, { name: cased(name), role: cased(role) || null, because }]];
  });
}

const MAX_LINE = 160;
