// Whether an office mentioned without a name can be the one in someone's role: "le ministre des finances" is not the
// "ministre du commerce", and "el presidente" no "vicepresidente".
import { oneOf } from "../tables";

const BELOW =
  /(?<!\p{L})(?:vice|vize|sub(?=secret|deleg|direct|gobern)|stellvertret|adjointe?(?!\p{L}))/iu;
const PAST =
  /(?<!\p{L})(?:ancien(?:ne)?(?!\p{L})|ex-?(?=\p{L}{4})|antigu[oa](?!\p{L})|früher|ehemalig|einstig)/iu;
const PRIME = /^(?:premi[eè]re?|primera?) ministr/iu;
const GOVERNS =
  /premi(?!(?:er|[eè]re)\s(?!ministr))|primera? ministr|chef(?:fe)? du gouvernement|jef[ea] del gobierno|presidente del gobierno|kanzler/iu;
const ONE_ONLY = new RegExp(
  `^${oneOf`présidente? president[ea] chancel(?:ier|ière) canciller gouverneure? gobernadora? [\\p{L}-]*präsident(?:in)? [\\p{L}-]*kanzler(?:in)? gouverneur(?:in)?`}(?!\\p{L})`,
  "iu",
);

// What an office is responsible for, or whose it is, in the three languages.
const MATTERS = [
  /étrang|exterior|außen|auswärtig|diplomac/iu,
  /intérieur|(?<!ex)interior|innen|inneres/iu,
  /défense|armée|defensa|ejército|verteidigung|bundeswehr|militär|fuerzas/iu,
  /financ|hacienda|finanz|budget|trésor|presupuest|comptes publics/iu,
  /économi|economía|(?<!land)wirtschaft/iu,
  /commerc|comercio|handel/iu,
  /industri/iu,
  /justi[cz]|sceaux/iu,
  /santé|sanidad|salud|gesundheit/iu,
  /éducation|educación|bildung|schul|kultus|enseignement/iu,
  /énergie|energ/iu,
  /environnement|écologi|ambiente|umwelt|klima|climat/iu,
  /agricult|agrar|landwirt|ganader/iu,
  /transport|verkehr|fomento/iu,
  /travail|trabajo|arbeit|emploi|empleo/iu,
  /polic|polizei/iu,
];

const mattersIn = (words: string): Set<number> =>
  new Set(MATTERS.flatMap((matter, i) => (matter.test(words) ? [i] : [])));

/** Whether the office that a phrase names can be the one in a role. */
export function mayBeOffice(phrase: string, role: string): boolean {
  if (BELOW.test(phrase)) return BELOW.test(role);
  const matters = mattersIn(phrase);
  const prime = PRIME.test(phrase);
  const exact = prime || matters.size > 0 || ONE_ONLY.test(phrase);
  if (exact && BELOW.test(role)) return false;
  if (exact && PAST.test(role) && !PAST.test(phrase)) return false;
  if (prime) return GOVERNS.test(role);
  const own = mattersIn(role);
  return matters.size === 0 || own.size === 0 || [...matters].some((matter) => own.has(matter));
}
