import type { Mention } from "./mention";
import type { Reading } from "./reading";

const LOOK_BACK = 40;

/**
 * Whom a pronoun means.
 *
 * Takes a reading, the pronoun, and the entity of the last person quoted (or -1); gives an entity
 * and why, or null. The last speaker is preferred where the gender fits.
 */
export function resolvePronoun(
  reading: Reading,
  pronoun: Mention,
  lastSpeaker: number,
): { entity: number; because: string } | null {
  if (pronoun.gender === null) return null;
  const fits = (id: number) => {
    const entity = reading.entities[id]!;
    return (
      (entity.kind === "person" || entity.kind === "unknown") &&
      (entity.gender ?? pronoun.gender) === pronoun.gender
    );
  };
  let steps = 0;
  for (
    let i = lowerBound(reading.mentions, pronoun.head) - 1;
    i >= 0 && steps < LOOK_BACK;
    i--, steps++
  ) {
    const mention = reading.mentions[i]!;
    if (mention.entity < 0 || mention.kind !== "person" || !fits(mention.entity)) continue;
    const distance =
      reading.tokens[pronoun.head]!.sentence - reading.tokens[mention.head]!.sentence;
    if (lastSpeaker >= 0 && distance > 1 && fits(lastSpeaker)) break;
    return { entity: mention.entity, because: "the last person named whom the pronoun fits" };
  }
  if (lastSpeaker >= 0 && fits(lastSpeaker)) {
    return { entity: lastSpeaker, because: "the person quoted before, whom the pronoun fits" };
  }
  return null;
}

function lowerBound(mentions: Mention[], head: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.head < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
