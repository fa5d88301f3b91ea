// Who issues a joint statement: "Déclaration conjointe | des ministres de l'Économie de France et d'Italie".
import { oneOf, only } from "../tables";

const JOINT = oneOf`
  Déclaration_(?:conjointe|commune) Communiqué_(?:conjoint|commun) Comunicado_conjunto Declaración_conjunta
  Gemeinsame_(?:Erklärung|Stellungnahme|Mitteilung) Gemeinsames_Kommuni[qk]u[ée]`;
const HEADING = new RegExp(
  String.raw`^[^\p{L}]*${JOINT}(?:\s(des|der|de\sl[ao]s)\s([^\n.;:]{6,160}))?`,
  "iu",
);
const ARTICLES: Record<string, string> = {
  des: "les",
  der: "die",
  "de los": "los",
  "de las": "las",
};
// "... | sur la sécurité maritime", "... | con motivo de su visita", "... | zur Lage in Mali".
const TOPIC =
  /\s(?:sur|concernant|relative|à\sl['’](?:occasion|issue)|au\ssujet|sobre|con\s(?:motivo|ocasión)|tras|zu[mr]?|über|anlässlich|vom)(?!\p{L}).*$/u;
// "Las delegaciones de Perú y Chile|, reunidas en Lima, ...", "Les ministres| se sont réunis".
const OPENING = new RegExp(
  String.raw`\n\s*((?:Les|Las|Los|Die)\s[^,.;:\n]{6,110}?)(?=,|\s${oneOf`se s['’] sont ont sind haben trafen kamen \p{Ll}+(?:aron|ieron)`}(?!\p{L}))`,
  "u",
);
const MAX_HEAD = 600;

/** The parties to a joint statement, with their article, by its heading or its first words. Null for other texts. */
export function partiesOf(text: string): string | null {
  const head = text.slice(0, MAX_HEAD);
  const found = HEADING.exec(head);
  if (!found) return null;
  const [heading, article = "", words] = found;
  if (words) return `${ARTICLES[article.toLowerCase()]} ${words.replace(TOPIC, "").trim()}`;
  return OPENING.exec(head.slice(heading.length))?.[1] ?? null;
}

const TOGETHER = only(
  oneOf`parties dirigeants signataires délégations partes delegaciones mandatarios líderes firmantes Parteien Seiten Unterzeichner`,
  "iu",
);
const MAX_NOUN = 3;

/** Whether a plural noun stands for such parties: "les ministres", "die Minister" for "die Außenminister". */
export const standsFor = (noun: string, parties: string): boolean =>
  TOGETHER.test(noun) ||
  parties
    .toLowerCase()
    .split(/\s+/)
    .slice(1, 1 + MAX_NOUN)
    .some((word) => noun.length > MAX_NOUN && word.endsWith(noun.toLowerCase()));
