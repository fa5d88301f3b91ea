// Spanish verbs whose object is what is said: "pidió | prudencia", "amenazó | con abandonar la cumbre".
import { either, oneOf } from "../lists";

/** Verbs whose object is what is said. */
export const OBJECTS = either(
  String.raw`(?:(?:ha|han|había)\s+)?${either(
    `${oneOf`
    expres manifest reclam descart rechaz reiter anunci denunci augur vaticin plante lament confirm demand solicit garantiz critic celebr
    cifr calcul estim recom(?:e|ie)nd aconsej apoy respald elogi aplaud conden reivindic esper prev pronostic alab cuestion avanz detall
    adelant reproch`}(?:ó|aron|a|an|ado)`,
    "(?:exig|promet|admit|defend|reconoc|ofrec|urg|ped)(?:ió|ieron|e|en|ido)",
    oneOf`neg(?:ó|aron|ado) nieg(?:a|an) pid(?:ió|ieron|e|en) propuesto desm(?:inti|ient)(?:ó|eron|e|en|ido)`,
  )}`,
  oneOf`
  manifiestan? prevé prevén anticip(?:a|an|ó) defiend(?:e|en) propus(?:o|ieron) propon(?:e|en) sug(?:iri|ier)(?:ó|eron|e|en)
  agradec(?:ió|ieron|e) no_(?:ocult|disimul)(?:a|an|ó|aron) no_escond(?:e|en|ió|ieron)`,
);

const NOUN = '[^,.;:«„“"]';
const THE = "(?:el|la|los|las|sus?|est[ea])";
const INFINITIVE = String.raw`\p{Ll}+(?:[aei]r(?:l[eoa]s?|se)?)(?!\p{L})`;

/** What someone thinks of something: "tachó | la medida de chantaje", "habla de | una purga". */
const JUDGEMENTS: [verb: RegExp, introduction: RegExp][] = [
  [
    /(?:calific|tach|tild)\p{L}+$/iu,
    new RegExp(String.raw`^\s+(?=${NOUN}{2,100}\s(?:de|como)\s\p{L})`, "u"),
  ],
  [/habl(?:a|an|ó|aron|aba)\s+de$/iu, /^\s+(?=un[oa]s?\s|\p{Ll}{5,}s\s)/u],
  [/habl(?:a|an|ó|aron|aba)$/iu, /^\s+de\s+(?=un[oa]s?\s|\p{Ll}{5,}s\s)/u],
  [/(?<!\p{L})ven?$/iu, new RegExp(String.raw`^\s+(?=en\s${NOUN}{2,60}\sun[oa]s?\s)`, "u")],
  [
    /(?:justific|explic)\p{L}+$/iu,
    new RegExp(
      String.raw`^\s+${THE}\s${NOUN}{2,80}?\spor\s(?=(?:${THE}|una?|falta)\s(?!mañana|tarde|noche|radio|tele))`,
      "u",
    ),
  ],
  [
    // "Achaca | el accidente a la niebla", but not "atribuye | el premio a ...".
    /(?:achac|atribu)\p{L}+$/iu,
    new RegExp(
      String.raw`^\s+(?!(?:\p{L}+[\s'’]){1,2}${oneOf`
        premio beca plaza medalla nota ayuda contrato obra papel`}(?!\p{L}))${THE}\s${NOUN}{2,80}?\sal?\s(?=\p{L})`,
      "u",
    ),
  ],
];

const ASKED = String.raw`(?:(?!(?<=\s)para\s)${NOUN})`;

/** What someone demands, threatens or warns of: "instó | al Gobierno a negociar". */
const DEMANDS: [verb: RegExp, introduction: RegExp][] = [
  [/amenaz\p{L}+$/iu, new RegExp(String.raw`^\s+(?:${NOUN}{0,40}?\s)?con\s+(?=\p{Ll})`, "u")],
  [
    /(?:acus|culp|tach)\p{L}+$/iu,
    new RegExp(String.raw`^\s+(?:${NOUN}{1,60}?\s)de\s+(?=(?:no\s+)?${INFINITIVE})`, "u"),
  ],
  // Not "hizo un llamamiento a los vecinos para que no bajen | a | la playa"
  [
    /(?:llam|exhort|inst|apel|urg|emplaz|compromet|anim)\p{L}+$/iu,
    new RegExp(
      String.raw`^\s+(?:(?!al?\s)${ASKED}{1,40}?\s|al?\s${ASKED}{1,50}?\s)?a\s+(?=(?:la|una?|los|no)\s|${INFINITIVE})`,
      "u",
    ),
  ],
  [
    /mostr\p{L}+\s(?:partidari|dispuest)[oa]s?$/iu,
    new RegExp(String.raw`^\s+(?:de|a)\s+(?=(?:la|el|los|las|una?|no)\s|${INFINITIVE})`, "u"),
  ],
  [/(?:abog|apost)\p{L}+$/iu, /^\s+por\s+(?=\p{Ll})/u],
  [
    /(?:advirti|alert|advierte|queja|quejó)\p{L}*$/iu,
    new RegExp(
      String.raw`^\s+(?:${NOUN}{0,40}?\s)?(?:(?:(?<!antes\s|después\s)de|contra|sobre)\s+(?=(?:la|el|los|las|una?|posibles?|graves?|nuev[oa]s|eventuales)\s|\p{Ll}{4,}(?<!ante|tras|entre)s\s)|del\s+(?=\p{Ll}))`,
      "u",
    ),
  ],
];

export const PREPOSITIONAL = [...JUDGEMENTS, ...DEMANDS];

/** An infinitive after the verb that says what someone claims: "asegura | disponer de reservas". */
export const CLAIMED_INFINITIVE = new RegExp(
  String.raw`^\s+(?:${NOUN}{0,70}?\s)??(?=(?:no\s+)?${either(
    String.raw`(?<=^\s+(?:no\s+)?)(?!mujer|ayer|lugar|taller|poder|hogar)\p{Ll}{2,}(?:ar|er|ir)(?:l[eoa]s?|se)?`,
    oneOf`
    haber(?:l[eoa]s?|se)? estar ser tener desconocer disponer carecer sentirse confiar saber contar_con`,
  )}\s(?!que\s))`,
  "u",
);
