import { describeEvent } from "@/lib/desk/events/describe";
import type { EventDetails } from "@/lib/desk/events/schema";
import type { NotificationDetails } from "./schema";

/**
 * A notification's sentence, to follow the person's name: "withdrew “Headline”: reason". For a later
 * version it says what the version means for the reader's own work.
 */
export function describeNotification(
  event: EventDetails,
  { version }: NotificationDetails,
): string {
  if (!version) return describeEvent(event);
  const { earlier, altered, leftOut, unplaced } = version;
  const quotes = [
    ...altered.map(({ quote, by }) => `Q${quote} was altered (now Q${by})`),
    ...(leftOut.length > 0 ? [leftOutWords(leftOut)] : []),
  ].join(", ");
  const notes =
    unplaced > 0 && `${unplaced} of your notes ${unplaced === 1 ? "needs" : "need"} a new place`;
  return `approved a later version of “${earlier}”: ${[quotes, notes].filter(Boolean).join("; ")}`;
}

const leftOutWords = (quotes: number[]) =>
  `${quotes.map((quote) => `Q${quote}`).join(", ")} ${quotes.length === 1 ? "was" : "were"} left out`;
