import type { Entity } from "../mentions";
import type { ParsedText } from "../parse";
import { type LabelLine, labelLine } from "./label-line";
import { labelledTurns } from "./labelled-turns";
import { findLabels } from "./labels";
import type { Turn } from "./turn";
import { wordsIn } from "./turn-words";
import { findUnlabelled } from "./unlabelled";
import { voices } from "./voices";

/** Finds the turns of a transcript or an interview, by paragraph. Returns none for other texts. */
export function findTurns(parsed: ParsedText): Turn[] {
  const labels = findLabels(parsed);
  if (labels.length > 0) return labelledTurns(parsed, labels);
  const unlabelled = unlabelledTurns(parsed);
  return unlabelled.length > 0 ? unlabelled : voices(parsed);
}

/** The turns of interviews, letters and statements that have no labels. */
function unlabelledTurns(parsed: ParsedText): Turn[] {
  const { tokens, entities, roles, mentions } = parsed;
  return findUnlabelled(parsed).flatMap(
    ({ paragraph, mention, because, parties, asks = false }) => {
      if (parties) return together(parsed, paragraph, parties, because);
      const { entity, first, last } = mentions[mention]!;
      if (entity < 0) return [];
      const extent = wordsIn(parsed, paragraph, ownLabel(parsed, paragraph, entities[entity]!));
      if (!extent) return [];
      const speaker = { name: entities[entity]!.name, role: roles.get(entity) ?? null, because };
      const label: [number, number] = [tokens[first]!.start, tokens[last - 1]!.end];
      return {
        paragraph,
        start: extent[0],
        end: extent[1],
        speaker,
        label,
        carried: true,
        asks,
      };
    },
  );
}

/** A paragraph of a joint statement. */
function together(
  parsed: ParsedText,
  paragraph: number,
  parties: [number, number],
  because: string,
): Turn[] {
  const extent = wordsIn(parsed, paragraph, null);
  if (!extent) return [];
  const [start, end] = extent;
  const speaker = { name: parsed.text.slice(...parties), role: null, because };
  return [{ paragraph, start, end, speaker, label: parties, carried: true, asks: false }];
}

/** A speaker's own label before one of the answers: "Holt: Not before May." Null if there is none. */
function ownLabel(
  { text, paragraphs }: ParsedText,
  paragraph: number,
  { name, surname }: Entity,
): LabelLine | null {
  const { start, end } = paragraphs[paragraph]!;
  const read = labelLine(text.slice(start, end), start);
  const label = read?.label.toLowerCase() ?? "";
  return label === name.toLowerCase() || label.split(/\s+/).at(-1) === surname ? read : null;
}
