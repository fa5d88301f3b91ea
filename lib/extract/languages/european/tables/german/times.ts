// When and where something was said in German, and what contrasts a subject with another.
import { either, oneOf } from "../lists";

/** "Am Montag", "in der Zeitung", "vor einem Ausschuss": a preposition and its noun. */
const PLACE = String.raw`(?:am|im|in|vor|nach|bei|beim|zum|zur|auf|aus|gegenüber)\s+(?:(?:der|dem|den|einer|einem)\s+)?\p{Lu}[\p{L}-]+(?:\s+\d{1,2}\.\s+\p{Lu}\p{L}+)?`;

/** Between the verb and its subject: "sagte | am Montag in Wien | Ana Lee". */
export const WHEN = either(
  PLACE,
  oneOf`kürzlich jüngst neulich unlängst vor_kurzem morgen der_dpa gestern heute später dazu zuvor anschließend daraufhin dann dagegen hingegen indes am_\d+\._\p{Lu}\p{L}+`,
  String.raw`(?:dem|der|den)\s+${oneOf`Sender Zeitung Nachrichtenagentur Reportern Journalisten Blatt Magazin`}(?:\s+\p{L}+)?`,
);

/** ", dagegen," */
export const APART = oneOf`dagegen hingegen indes jedoch seinerseits ihrerseits wiederum allerdings`;
