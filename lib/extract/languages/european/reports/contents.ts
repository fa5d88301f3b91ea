import { oneOf, type Patterns, type Table } from "../tables";

/** Where what a verb reports begins in a sentence, and whether it is a noun: "pidió | prudencia". */
export interface Content {
  at: number;
  isObject: boolean;
}

const CONTRAST = new RegExp(
  String.raw`,\s+${oneOf`
  ce_qu[ei] ce_dont lo_que lo_cual mais pero aber doch sin_embargo cependant sondern sans_(?:toutefois|pour_autant)
  (?:aunque|si_bien)_sin sans_(?=\p{Ll}+(?:er|ir|re)_) ohne`}\s`,
  "u",
);
// What stands behind an object is no part of it: ", mientras ...", ", tras ...".
const ADJUNCT = new RegExp(
  String.raw`,\s+${oneOf`
  mais según selon laut pero aber doch sondern tandis contre_\d soit frente_a gegenüber mientras alors aunque während
  nachdem tras après lors avant antes sans sin ohne (?:en_)?\p{L}{3,}ant \p{L}+ando \p{L}+iendo et y und qui que dont die
  der das was lo_que ce_qu[ei] wie`}\s`,
  "u",
);

/** What a verb of saying introduces: a clause with "that", a noun, or in German a clause behind a comma. */
export function contentAfter(
  piece: string,
  begin: number,
  verb: string,
  { table, objects, that, cues, silent, future, when }: Patterns,
): Content | null {
  const rest = piece.slice(begin);
  const behind = introduced(rest, verb, table);
  if (behind !== null) return { at: begin + behind, isObject: true };
  const opener = that.exec(rest);
  // A verb in between has the clause: "a exprimé ... et a rappelé | que".
  if (opener && !cues.test(opener[0])) {
    // "Precisar | qué comisario la encabezará": the question is part of it.
    const question = QUESTION.exec(opener[0])?.[0].length ?? 0;
    return { at: begin + opener[0].length - question, isObject: false };
  }
  if (silent.test(verb) || future.test(verb)) {
    const question =
      /^\s+(?=(?:où|qui|ce\s+qu[ei’']|wer|wo|was|weshalb|wozu|welche[nrms]?|lo\s+que)(?:\s|(?<=['’])))/u.exec(
        rest,
      );
    if (question) return { at: begin + question[0].length, isObject: false };
  }
  // "N'a pas souhaité se prononcer sur | le nombre", "devrait annoncer dans la soirée | le déblocage".
  if (silent.test(verb) || future.test(verb)) {
    const from = /^\s+/u.exec(rest)?.[0].length ?? 0;
    const isAbout = /^(?:sur|sobre|zu[mr]?|acerca\s+de)\s/u.test(rest.slice(from));
    const later = from + (isAbout ? 0 : (when.exec(rest.slice(from))?.[0].length ?? 0));
    const noun = (SPEAKS.test(verb) ? ABOUT_OF : ABOUT).exec(rest.slice(later));
    if (from > 0 && noun) return { at: begin + later + noun[0].length, isObject: true };
  }
  // "Forderte Teheran auf, | die Gefangenen freizulassen"
  const clauseTo =
    table.inverts && (objects.test(verb) || ASKS.test(verb)) ? TO_CLAUSE.exec(rest) : null;
  if (clauseTo) return { at: begin + clauseTo[0].length, isObject: true };
  // "Descartó este martes | subir el impuesto"
  const past = /^\s+/u.exec(rest)?.[0].length ?? 0;
  const later = past + (when.exec(rest.slice(past))?.[0].length ?? 0);
  if (objects.test(verb) && !table.inverts && later > past && INFINITIVE.test(rest.slice(later)))
    return { at: begin + later, isObject: true };
  if (objects.test(verb)) {
    const noun =
      /^(?:(?=,\s(?:en\scambio|por\ssu\sparte|a\ssu\svez|sin\sembargo|no\sobstante),)|\s+)(?:(?:\p{Ll}{3,}mente?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ayer|hoy|gestern|heute|am\s\p{Lu}\p{Ll}+tag|(?:para|a|ante)\s(?:el|la|los|las|su)\s\p{Ll}+(?=\s(?:el|la|los|las|un|una|\p{Ll}+\s(?:años|euros|millones)))|sich|ihm|ihr|erneut|auch|zudem|également|aussi|notamment|también|además|(?:este|el)\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|esta\s(?:mañana|tarde|noche)|(?:por|pour)\s(?:ahora|el\smomento|l['’]instant|le\smoment)|de\smomento|(?:de|à)\snouve(?:au|lle)|de\snuevo|una\svez\smás|vorerst|zunächst|en\srevanche|par\sailleurs|en\soutre|,\s(?:en\scambio|por\ssu\sparte|a\ssu\svez|sin\sembargo|no\sobstante),)\s+)?(?=[\p{L}\d])/u.exec(
        rest,
      );
    const isVerb = noun && /^\s+(?:avoir|être|haber|estar)\s/u.test(rest);
    if (noun && (isVerb || !NO_OBJECT.test(rest.slice(noun[0].length))))
      return { at: begin + noun[0].length, isObject: true };
  }
  // "Elle prévient : | la route sera longue", without marks.
  const colon = /^(?:\s+[^,.;:«“„"]{1,50})?\s?:\s+(?=[\p{L}\d])/u.exec(rest);
  if (colon) return { at: begin + colon[0].length, isObject: false };
  // "Er sagte, | die Regierung müsse handeln": the subjunctive needs no "dass".
  const clause = table.subjunctive && /^(?:\s+[^,.;:]{1,50})?,\s+(?=\p{L})/u.exec(rest);
  if (
    clause &&
    (table.subjunctive!.test(rest.slice(clause[0].length)) ||
      MAIN_CLAUSE.test(rest.slice(clause[0].length))) &&
    !/^,?\s*(?:der|die|das|was|wo)\s(?!\p{Lu})/u.test(rest.slice(clause[0].length))
  )
    return { at: begin + clause[0].length, isObject: false };
  if (clause && /^w[ai]rf/u.test(verb) && TO_CLAUSE.test(rest))
    return { at: begin + clause[0].length, isObject: true };
  return null;
}

/** Where an infinitive or a preposition with what is said begins behind a verb, or null. */
function introduced(
  rest: string,
  verb: string,
  { infinitive, prepositional }: Table,
): number | null {
  const own = prepositional.flatMap(([verbs, after]) =>
    verbs.test(verb) ? (after.exec(rest) ?? []) : [],
  );
  const found = own[0] ?? infinitive?.exec(rest)?.[0];
  return found?.length ?? null;
}

// What somebody is silent about, or will announce: "sur | le nombre", "las conclusiones", "des informations".
const SPEAKS = /(?:hablar|opinar|parler)$/u;
const ABOUT_OF = /^(?:de\s|d['’]|sur\s|sobre\s)(?=\p{L})/u;
const ABOUT =
  /^(?:(?:sur|sobre|zu[mr]?|acerca\s+de)\s+)?(?=(?:l[ea]s?|l['’]|un[ea]?|des?|ses?|s[ao]n?|leurs?|el|los|las|sus?|die|der|das|den|dem|eine?[nmr]?|seine?n?|ihre?n?|nuev[oa]s?|nouveaux|nouvelles|weitere|neue)(?:\s|(?<=['’]))\p{L})/u;

const INFINITIVE =
  /^(?:no\s+|ne\s+pas\s+|d['’]|de\s+)?\p{Ll}{2,}(?:ar|er|ir|re)(?:l[eoa]s?|se)?\s/u;

// "Appellierte an alle, | die Waffen ruhen zu lassen"
const ASKS =
  /^(?:appellier|b[ai]t|ruf|rief|mahn|dräng|ermahn|ermutig|beschw[oö]r|gelob|behaupt|beteuer|versicher)/iu;

const TO_CLAUSE =
  /^(?:\s+[^,.;:«„“"]{1,80})?,\s+(?!(?:um|ohne|statt|anstatt)\s)(?=[^,.;:«„“"]{0,100}\s?(?:zu\s\p{Ll}+|\p{Ll}{2,}zu\p{Ll}+en)(?!\p{L}))/u;

const QUESTION =
  /(?<!\p{L})(?:cuándo|cuánt[oa]s?|cómo|qué|quién(?:es)?|cuál(?:es)?|dónde|por\s+qué|combien|comment|quel(?:le)?s?|pourquoi|warum)\s+$/iu;

// "Ein Boykott | treffe die Falschen", "man treffe", "Kranz käme": behind a noun, a small word in "e" is a verb.
const MAIN_CLAUSE =
  /^(?:(?=(?:der|die|das|ein|eine|dies|diese[rs]?|keine?|alle|viele|man|er|sie|es|in|im|auf|mit|bei|am|für|zu|ohne|auch|nur|dann|dort|hier|so|nun|\p{Lu}\p{L}+)\s)(?!(?:weil|während|als|wenn|obwohl|um|ohne|nachdem|bevor|da|damit|wobei|denn|aber|doch|sondern|und|oder|wie|welche[rs]?)\s)[^,.:;]{0,80}?(?:\p{Lu}\p{L}+|er|sie|es|man|ich|wir)\s(?!(?:die|eine|ohne|diese|jene|alle|viele|meine|seine|ihre|keine|heute|gerade|gerne|lange|beide|sowie|ehe|bitte|nahe|beinahe|neue|gute|große|grosse|\p{Ll}+(?:isch|lich|er|ig)e)\s)(?:\p{Ll}+[^t\P{L}]e|koste|rette|biete|warte|arbeite|trete|achte|leiste|bedeute|kämen|käme|liefen|gingen|gäben|hätten|wären|würden|könnten|müssten|dürften)(?!\p{L})|(?:er|sie|es|man|wir|ich)\s\p{Ll}+)/u;

// "Le pidió a Ana que", "fordert er", "a-t-elle": no noun that is said.
const NO_OBJECT = new RegExp(
  String.raw`^${oneOf`
  er sie es man il elle que qu['’] si se à_(?:la_presse|l['’]AFP) a_\p{Lu} ayer hoy hier am im in en lundi mardi mercredi
  jeudi vendredi lunes martes este ce gestern heute desde tras lors depuis und y et con por de avec par zurück an hinzu mit
  vor \d[\d.,]*(?!_(?:Milliarden|Millionen|Prozent|Euro|Franken|millions|milliards|euros|millones)_) deux trois quatre cinq
  six dix dos tres cuatro cinco seis diez zwei drei vier fünf sechs zehn (?:el_)?anonimato (?:l['’])?anonymat à_l['’]ordre`}(?:[\s,]|$)`,
  "iu",
);

// "L'argent est passé par là, | avance-t-il."
const TAG =
  /,\s(?:\p{L}+\s|[ml]['’])?(?:(?:a|avait)-t-(?:il|elle)\s\p{Ll}+|\p{Ll}+-(?:t-)?(?:ils?|elles?|on))(?:\s\p{L}+)?[\s.!?…]*$/u;

/** Where reported words end, without the stop and what the reporter sets against them. */
export function trimmedEnd(words: string, isObject: boolean): number {
  const tag = words.search(TAG);
  if (tag > 0) return trimmedEnd(words.slice(0, tag), isObject);
  const cut = words.search(isObject ? ADJUNCT : CONTRAST);
  // "Berichtet von | Anträgen, die liegen bleiben": of one word, the clause is what tells something.
  const isOne = !words.slice(0, Math.max(0, cut)).includes(" ");
  return (cut < 0 || isOne ? words : words.slice(0, cut)).replace(/[\s,.!?…]+$/u, "").length;
}
