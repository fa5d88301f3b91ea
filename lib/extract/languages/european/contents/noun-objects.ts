// Nouns that are what someone says: "réclame | une enquête", "n'a pas souhaité se prononcer sur | le nombre".
import { FRENCH_DAYS, oneOf, type Patterns, SPANISH_DAYS } from "../tables";

// "Anunció, | como reclaman los vecinos, | una moratoria"
const AS_OTHERS = String.raw`(?:como|comme)\s[^,.;:«“„"]{3,80}`;
const SPACE = new RegExp(`^(?:,\\s${AS_OTHERS},)?\\s+`, "u");
const spaceOf = (rest: string): number => SPACE.exec(rest)?.[0].length ?? 0;

/** Verbs that name their topic: "hablar | de". */
const SPEAKS = /(?:hablar|opinar|parler)$/u;
const OF = /^(?:de\s|d['’]|sur\s|sobre\s)(?=\p{L})/u;
const ABOUT = /^(?:sur|sobre|zu[mr]?|acerca\s+de)\s/u;
const NOUN = new RegExp(
  String.raw`^(?:(?:sur|sobre|zu[mr]?|acerca\s+de)\s+)?(?=${oneOf`
  l[ea]s? l['’] un[ea]? des? ses? s[ao]n? leurs? el los las sus? der die das den dem eine?[nmr]? seine?n? ihre?n?
  nuev[oa]s? nouveaux nouvelles weitere neue ces? cet(?:te)? est[ea]s? es[ea]s? esos diese[nrms]?`}(?:\s|(?<=['’]))\p{L})`,
  "u",
);

/**
 * Where the noun begins that someone is silent about or will announce: "devrait annoncer dans la soirée | le
 * déblocage".
 */
export function withheldOrFutureNoun(
  rest: string,
  verb: string,
  { silent, future, when }: Patterns,
): number | null {
  const space = spaceOf(rest);
  if (space === 0 || !(silent.test(verb) || future.test(verb))) return null;
  const isAbout = ABOUT.test(rest.slice(space));
  const past = space + (isAbout ? 0 : (when.exec(rest.slice(space))?.[0].length ?? 0));
  const noun = (SPEAKS.test(verb) ? OF : NOUN).exec(rest.slice(past));
  return noun && past + noun[0].length;
}

const INFINITIVE =
  /^(?:no\s+|ne\s+pas\s+|d['’]|de\s+)?\p{Ll}{2,}(?:ar|er|ir|re)(?:l[eoa]s?|se)?\s/u;

const APART = String.raw`,\s(?:en\scambio|por\ssu\sparte|a\ssu\svez|sin\sembargo|no\sobstante|${AS_OTHERS}),`;
// "Pidió ayer | a Lisboa | una prórroga", "déplore | quant à lui | l'opacité"
const FURTHER = oneOf`
  quant_à_(?:lui|elle|eux|elles) (?:pour|de)_(?:sa|leur|son)_(?:part|côté) por_su_parte a_\p{Lu}\S+(?=_(?:una?|el|la|los|las|más|que|\p{Ll}{5,})_)`;
// What may come between a verb and its object: the time, the addressee, and the order of statements.
const BETWEEN = new RegExp(
  String.raw`^(?:(?=${APART})|\s+)(?:(?:${oneOf`
  \p{Ll}{3,}mente? ${FRENCH_DAYS} hier ayer hoy gestern heute am_\p{Lu}\p{Ll}+tag
  (?:para|a|ante)_(?:el|la|los|las|su)_\p{Ll}+(?=_(?:el|la|los|las|un|una|\p{Ll}+_(?:años|euros|millones))) sich ihm ihr erneut
  auch zudem également aussi notamment désormais maintenant ahora también además (?:este|el)_${SPANISH_DAYS}
  esta_(?:mañana|tarde|noche) (?:por|pour)_(?:ahora|el_momento|l['’]instant|le_moment) de_momento (?:de|à)_nouve(?:au|lle) de_nuevo
  una_vez_más vorerst zunächst en_revanche par_ailleurs en_outre`}|${APART})\s+)?(?:${FURTHER}\s+)?(?=[\p{L}\d])`,
  "u",
);
// "Le pidió a Ana que", "fordert er", "a-t-elle": not an object that is said.
const NO_OBJECT = new RegExp(
  String.raw`^${oneOf`
  er sie es man il elle que qu['’] si se à_(?:la_presse|l['’]AFP) a_\p{Lu} ayer hoy hier am im in en ${FRENCH_DAYS}
  ${SPANISH_DAYS} este ce gestern heute desde tras lors depuis und y et con por de avec par zurück an hinzu mit vor
  \d[\d.,]*(?!_(?:Milliarden|Millionen|Prozent|Euro|Franken|millions|milliards|euros|millones)_) deux trois quatre cinq six
  dix dos tres cuatro cinco seis diez zwei drei vier fünf sechs zehn (?:el_)?anonimato (?:l['’])?anonymat à_l['’]ordre`}(?:[\s,]|$)`,
  "iu",
);

// "Versprach | ihr | Hilfe", but "bekräftigten | ihr Bekenntnis".
const GIVES = /^(?:verspr|empf|r[äi]e?t|sag|droh|kündig)/iu;

const GREAT = oneOf`la_plus_(?:grande|vive|extrême) une?_(?:grande|extrême) la_(?:mayor|máxima|más_absoluta) toda gran absoluta beaucoup_de`;
// "Condena | en los términos más enérgicos el ataque", "condamne | avec la plus grande fermeté l'attaque"
const IN_TERMS = new RegExp(
  String.raw`^(?:dans\sles\stermes\sles\splus\s|en\slos\stérminos\smás\s|(?:avec|con)\s(?:${GREAT}\s)?)\p{Ll}+\s(?:${oneOf`
  el las? los les? ces? cette cet toute?s? tod[oa]s? un[ea]?`}\s|l['’])`,
  "u",
);

/** Where the object of a verb begins, if such an object is what is said. */
export function nounBehind(
  rest: string,
  verb: string,
  { table, objects, when }: Patterns,
): number | null {
  // "A convoqué l'envoyé et | dénoncé | une intrusion": a participle that shares its auxiliary.
  if (!objects.test(verb) && (table.isGerman || !objects.test(`a ${verb}`))) return null;
  // "Descartó este martes | subir el impuesto"
  const space = spaceOf(rest);
  const past = space + (when.exec(rest.slice(space))?.[0].length ?? 0);
  if (!table.isGerman && past > space && INFINITIVE.test(rest.slice(past))) return past;
  const found = BETWEEN.exec(rest)?.[0];
  if (found === undefined || (found === " sich " && /^äu(?:ß|ss)er/iu.test(verb))) return null;
  const isOwn = found === " ihr " && !GIVES.test(verb) && /^\p{Lu}/u.test(rest.slice(found.length));
  const between = isOwn ? " " : found;
  const isVerb = /^\s+(?:avoir|être|haber|estar)\s/u.test(rest);
  const object = rest.slice(between.length);
  return isVerb || IN_TERMS.test(object) || !NO_OBJECT.test(object) ? between.length : null;
}
