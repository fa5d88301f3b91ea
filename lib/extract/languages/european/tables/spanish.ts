import { SPANISH_QUARTERS } from "./quarters";
import { SPANISH_RAISED } from "./raised";
import {
  SPANISH_FINITE,
  SPANISH_FRAME,
  SPANISH_FUTURE,
  SPANISH_GERUND,
  SPANISH_PARTICIPLE,
} from "./spanish-verbs";
import { alternatives, type Table, withPlural } from "./table";

const PAST = withPlural(
  `dijo dijeron declaró declararon afirmó afirmaron añadió añadieron agregó aseguró aseguraron señaló señalaron explicó
  explicaron indicó indicaron sostuvo advirtió advirtieron subrayó manifestó destacó apuntó insistió recordó
  respondió comentó escribió anunció anunciaron concluyó reiteró informó reconoció denunció criticó pidió exigió
  prometió confesó contestó precisó matizó zanjó replicó lamentó celebró expresó confirmó negó negaron desmintió
  rechazó opinó consideró aclaró enfatizó remarcó exclamó preguntó relató admitió resumió ratificó acusó calificó tachó tildó vaticinó pronosticó previó auguró sugirió argumentó alegó objetó bromeó ironizó suspiró soltó sentenció apostilló terció puntualizó razonó reveló deslizó juró temió creyó planteó propuso
  habló llamó reclamó solicitó ofreció defendió urgió demandó descartó descartaron ha_dicho remató espetó reprochó achacó recriminó instó replicó adelantó avanzó detalló aseveró expuso arguyó ahondó deploró amenazó calculó estimó publicó difundió alertó abogó apeló apostó culpó animó exhortó emplazó quejó garantizó vinculó atribuyó atribuyeron`,
  (form) =>
    /ió$/u.test(form)
      ? form.replace(/ió$/u, "ieron")
      : /ó$/u.test(form)
        ? form.replace(/ó$/u, "aron")
        : null,
);
const PRESENT = withPlural(
  `dice dicen declara afirma afirman añade agrega asegura aseguran señala explica indica sostiene advierte subraya
  manifiesta destaca apunta insiste recuerda responde comenta escribe anuncia concluye reitera informa reconoce
  denuncia critica niega desmiente opina considera cuenta lamenta pide precisa admite resume califica tacha vaticina pronostica prevé augura sugiere argumenta alega objeta bromea ironiza suspira sentencia revela jura teme cree plantea propone descarta habla ve reclama solicita ofrece defiende llama expresa lamenta admiten aseguran advierten sostienen insisten rechaza exige remata matiza zanja replica reprocha contesta achaca insta acusa adelanta avanza detalla celebra expone amenaza publica difunde alerta aboga apela apuesta culpa exhorta emplaza garantiza protesta protestan alertan acusan exigen piden niegan atribuye confirma desmienten rechazan denuncian reclaman sospecha calcula calculan estima estiman`,
  (form) => (/[ae]$/u.test(form) ? `${form}n` : null),
);
const PARTICIPLE = alternatives(
  "pedido exigido prometido rechazado descartado reiterado denunciado propuesto admitido lamentado confirmado escrito contado criticado defendido negado dicho declarado afirmado añadido asegurado señalado explicado indicado advertido subrayado manifestado destacado insistido recordado respondido anunciado negado reconocido apuntado sostenido aclarado adelantado publicado precisado amenazado alertado acusado llamado instado exhortado reclamado solicitado garantizado propuesto detallado revelado informado comunicado justificado calificado tachado tildado achacado atribuido urgido",
);

const INFINITIVE =
  "decir|confirmar|precisar|comentar|revelar|aclarar|responder|anunciar|desmentir|descartar|declarar|detallar|explicar|adelantar|especificar|concretar|desvelar|pronunciarse|valorar|avanzar|pedir|proponer|exigir|señalar|afirmar|advertir|reiterar|defender|reclamar|dejar\\s+claro|recordar|subrayar|insistir\\s+en|destacar|negar|asegurar|admitir|reconocer|facilitar|dar|ofrecer|entrar|hablar|contestar|informar|opinar|denunciar|lamentar|repetir|sostener|hacer";

export const SPANISH: Table = {
  marks: ["«»", "“”", '""', "‘’"],
  cue: `(?:(?:se\\s+(?:limit(?:ó|aron|a|an)|(?:ha|han)\\s+limitado)\\s+a|vol(?:vió|vieron|vía)\\s+a|lleg(?:ó|aron)\\s+a|acab(?:a|an|aba|ó)\\s+(?:de|por)|${SPANISH_FRAME})\\s+(?:${INFINITIVE})|${PAST}|${PRESENT}|${SPANISH_FINITE}|(?:ha|han|había|habían|habría)\\s+(?:(?:ya|también|además|\\p{L}+mente)\\s+)?(?:${PARTICIPLE}|${SPANISH_PARTICIPLE}))`,
  bare: `(?:${PAST}|${PRESENT}|${SPANISH_FINITE}|(?:ha|han|había|habían)\\s+(?:${PARTICIPLE}|${SPANISH_PARTICIPLE}))(?=\\s*(?:[.,;—–]|$|en\\s|durante\\s|tras\\s|ante\\s|a\\s|este\\s))`,
  anyBare: `(?:(?:se|nos|les?|me)\\s+)?\\p{Ll}{3,}(?:ó|aba)(?=\\s*[.,;—–])`,
  verb: `(?:s(?:uele|olía)\\s+(?:decir|repetir|recordar)|se\\s+\\p{Ll}{3,}(?:a|e|ó|ía|aba)|(?:ha|han|había)\\s+\\p{Ll}+(?:ado|ido|cho|to|sto)|\\p{Ll}{3,}(?:ó|ió|aron|ieron|jo|jeron|aba|ía|a|e|o))`,
  noVerb:
    "pero|que|según|aunque|mientras|cuando|donde|como|desde|para|por|sin|con|entre|contra|sobre|hasta|una?|uno|el|la|los|las|este|esta|ese|esa|otra|otro|luego|entonces|ante|durante|todo|cada|porque|apenas|nunca|fue|era|todavía|ahora|misma|mismo|antes|tarde|dentro|fuera|cerca",
  when: `(?:(?:entonces|luego|después|finalmente|también|además|poco\\s+después|a\\s+continuación|anoche|anteayer|\\p{Ll}+mente|una\\s+(?:tarde|noche|mañana|vez)|est[ae]\\s+(?:mañana|tarde|noche|mediodía))|(?:ayer|hoy|(?:el|este)(?=\\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)))(?:\\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))?(?:\\s+por\\s+la\\s+(?:mañana|tarde|noche))?|en\\s+(?:rueda\\s+de\\s+prensa|\\p{Lu}[\\p{L}-]+)|desde\\s+\\p{Lu}[\\p{L}-]+|a\\s+(?:la\\s+prensa|(?:los\\s+)?(?:periodistas|reporteros|medios))|a\\s+\\p{Lu}[\\p{L}]+|en\\s+(?:un|una|el|la|su)\\s+\\p{Ll}+(?:\\s+de\\s+\\p{Ll}+)?|ante\\s+la\\s+prensa|(?:ante|durante|desde|tras|por|en)\\s+(?:(?:el|la|los|las|una?|sus?)\\s+)?\\p{Ll}+(?:\\s+del?\\s+(?:(?:la|los|las)\\s+)?\\p{L}+)?)`,
  aside:
    /,\s*(?:en\s+cambio|por\s+su\s+parte|por\s+el\s+contrario|a\s+su\s+vez|sin\s+embargo|no\s+obstante|por\s+su\s+lado|además)\s*,\s*$/u,
  according:
    "(?:según\\s+(?:(?:las?|los|el)\\s+)?(?:palabras|declaraciones|versión|datos|estimaciones|cálculos|informaciones|expresión|testimonio|relato|cifras)\\s+del?|según|de\\s+acuerdo\\s+con|(?:a\\s+juicio|en\\s+opinión|a\\s+ojos|en\\s+palabras|a\\s+decir|al\\s+decir|a\\s+criterio)\\s+del?|para)",
  weak: "para|de\\s+acuerdo",
  objects: `(?:(?:ha|han|había)\\s+)?(?:(?:expres|reclam|descart|rechaz|reiter|anunci|denunci|augur|vaticin|plante|lament|confirm|demand|solicit|garantiz|critic|celebr)(?:ó|aron|a|an|ado)|(?:exig|promet|admit|defend|reconoc|ofrec|urg|ped)(?:ió|ieron|e|en|ido)|neg(?:ó|aron|ado)|nieg(?:a|an)|pid(?:ió|ieron|e|en)|desm(?:inti|ient)(?:ó|eron|e|en|ido)|(?:cifr|calcul|estim|recomend|aconsej|apoy|respald|elogi|aplaud|conden|reivindic|esper|prev|pronostic|alab|cuestion|plante|avanz|detall|adelant|reproch)(?:ó|aron|a|an|ado)|prevé|prevén|anticip(?:a|an|ó)|defiend(?:e|en)|propus(?:o|ieron)|propon(?:e|en)|propuesto|sug(?:iri|ier)(?:ó|eron|e|en)|plant(?:ea|ean)|agradec(?:ió|ieron|e))`,
  prepositional: [
    // What somebody thinks of something: "tachó | la medida de chantaje", "habla de | una purga".
    [/(?:calific|tach|tild)\p{L}+$/iu, /^\s+(?=[^,.;:«„“"]{2,100}\s(?:de|como)\s\p{L})/u],
    [/habl(?:a|an|ó|aron|aba)\s+de$/iu, /^\s+(?=un[oa]s?\s|\p{Ll}{5,}s\s)/u],
    [/habl(?:a|an|ó|aron|aba)$/iu, /^\s+de\s+(?=un[oa]s?\s|\p{Ll}{5,}s\s)/u],
    [/(?<!\p{L})ven?$/iu, /^\s+(?=en\s[^,.;:«„“"]{2,60}\sun[oa]s?\s)/u],
    [
      /(?:justific|explic)\p{L}+$/iu,
      /^\s+(?:el|la|los|las|sus?|est[ea])\s[^,.;:«„“"]{2,80}?\spor\s(?=(?:el|la|los|las|sus?|una?|falta)\s(?!mañana|tarde|noche|radio|tele))/u,
    ],
    [
      /(?:achac|atribu)\p{L}+$/iu,
      /^\s+(?!(?:\p{L}+[\s'’]){1,2}(?:premio|beca|plaza|medalla|nota|ayuda|contrato|obra|papel)(?!\p{L}))(?:el|la|los|las|sus?|est[ea])\s[^,.;:«„“"]{2,80}?\sal?\s(?=\p{L})/u,
    ],
    [/amenaz\p{L}+$/iu, /^\s+(?:[^,.;:«“„"]{0,40}?\s)?con\s+(?=\p{Ll})/u],
    [
      /(?:acus|culp|tach)\p{L}+$/iu,
      /^\s+(?:[^,.;:«“„"]{1,60}?\s)de\s+(?=(?:no\s+)?\p{Ll}+(?:[aei]r(?:l[eoa]s?|se)?)(?!\p{L}))/u,
    ],
    [
      /(?:llam|exhort|inst|apel|urg|emplaz|compromet|anim)\p{L}+$/iu,
      /^\s+(?:(?!al?\s)[^,.;:«“„"]{1,40}?\s|al?\s[^,.;:«“„"]{1,50}?\s)?a\s+(?=(?:la|una?|los|no)\s|\p{Ll}+(?:[aei]r(?:l[eoa]s?|se)?)(?!\p{L}))/u,
    ],
    [/(?:abog|apost)\p{L}+$/iu, /^\s+por\s+(?=\p{Ll})/u],
    [
      /(?:advirti|alert|advierte|queja|quejó)\p{L}*$/iu,
      /^\s+(?:[^,.;:«“„"]{0,40}?\s)?(?:de|contra|sobre)\s+(?=(?:la|el|los|las|una?)\s)/u,
    ],
  ],
  infinitive:
    /^\s+(?:[^,.;:«“„"]{0,70}?\s)??(?=(?:no\s+)?(?:(?<=^\s+(?:no\s+)?)(?!mujer|ayer|lugar|taller|poder|hogar)\p{Ll}{2,}(?:ar|er|ir)(?:l[eoa]s?|se)?|haber(?:l[eoa]s?|se)?|estar|ser|tener|desconocer|disponer|carecer|sentirse|confiar|saber|contar\s+con)\s(?!que\s))/u,
  gerund: SPANISH_GERUND,
  postposition: null,
  quarters: SPANISH_QUARTERS,
  hearsay:
    /^(?:Tal\s+y\s+)?[Cc]omo\s+(?:(?:ya|ha|han|había)\s+)*(?<verb>\p{Ll}+(?:ó|ado|ido|aron|ieron|a|an))\s+(?:(?:ayer|hoy|anoche)\s+)?(?<who>[^,.:;]{3,70}),\s+/u,
  fronted: null,
  raised: SPANISH_RAISED,
  own: /^(?:(?:Según|En)\s+su\s+(?:versión|relato|testimonio|cálculo|opinión|criterio)|(?:Según|En)\s+sus\s+(?:propias\s+)?(?:palabras|declaraciones|cálculos|datos)|A\s+su\s+(?:juicio|entender|parecer|modo\s+de\s+ver)|En\s+su\s+opinión|Por\s+lo\s+que\s+dice)\s*,\s*/u,
  bracket: null,
  claim: null,
  so: null,
  that: "(?:que|si|cuándo|cuánt[oa]s?|cómo|qué|quién|quiénes|cuál|cuáles|dónde|por\\s+qué)",
  pronoun: "(?:él|ella|ellos|ellas)",
  article: "(?:el|la|los|las|un|una|unos|unas|sus?|este|esta|estos|estas|ese|esa|nuestr[oa]s?)",
  genderOf: (pronoun) =>
    /^ellas?$/iu.test(pronoun) ? "f" : /^(?:él|ellos)$/iu.test(pronoun) ? "m" : null,
  conjunction:
    "(?:pero|y|e|aunque|mas|así|luego|entonces|que|si|sin\\s+embargo|además|también|en\\s+cambio|no\\s+obstante)",
  opener:
    /^(?:Debido|Gracias|Pese|Mediante|Bajo|Excepto|Salvo|Frente|Junto|Según|Apenas|Quizá|Quizás|Bastaban?|Basta|Sí|Hoy|Incluso|Tampoco|Todavía|Aún|Siempre|Nunca|Según|Para|Pero|Y|Si|En|Al|A|Con|Por|Sobre|Sin|Desde|Tras|Ante|Entre|Durante|Hasta|Hacia|Contra|Cuando|Como|Aunque|Mientras|Donde|Que|Quien|Esto|Eso|Esta|Este|Ese|Esa|Todo|Toda|Todos|Lo|Se|No|Ni|Ya|Así|Más|Muy|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Ayer|Hoy|Preguntad[oa]|Dos|Tres|Varios|Varias|Algunos|Algunas|Su|Sus|Ella|Él|Ellos|Ellas|Nadie|Nada|También|Además|Antes|Después|Luego|Aquí|Allí|Ahora|Nos|Nuestro|Nuestra|Cada|Solo|Sólo)$/u,
  anyVerb:
    /^(?:es|fue|era|ha|han|está|están|\p{Ll}{2,}(?:aba|aban|ía|ían|ó|aron|ieron|ará|erá|irá))$/u,
  inside: "(?:de|del|de\\s+la|de\\s+los|de\\s+las|la|los|las|y|e|para|en\\s+jefe)",
  end: "(?:en|a|al|durante|ante|tras|este|esta|sobre|con|después|antes|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|que|quien|y|desde|hacia|tampoco|también|por|mientras|aunque)",
  office:
    /(?:ministr[oa]|conselleir[oa]|consellera?|lehendakari|jerarca|síndic[oa]|president[ea]|portavoz|jef[ea]|director|directora|secretari[oa]|embajador|embajadora|patrón|patrona|presidente|subdelegad[oa]|delegad[oa]|coronel|capitán|capitana|magistrad[oa]|concejal|concejala|consejer[oa]|coordinador|coordinadora|dirigente|militante|sindicalista|obispo|cardenal|catedrátic[oa]|homólog[oa]|enviad[oa]|ex-?ministr[oa]|negociador|negociadora|fundador|fundadora|comandante|teniente|sargento|vecin[oa]|gerente|decan[oa]|rector|rectora|diputad[oa]|senador|senadora|alcalde|alcaldesa|profesor|profesora|expert[oa]|investigador|investigadora|responsable|analista|economista|abogad[oa]|intendent[ea]|procuradora?|periodista|diplomátic[oa]|general|almirante|comisari[oa]|representante|asesor|asesora|canciller|primer|primera|funcionari[oa]s?|fuentes?|gobernador|gobernadora|juez|jueza|fiscal|líder|vicepresident[ea]|vocer[oa]|historiador|politólog[oa]|escritor|escritora|papa|rey|reina|mandatari[oa]|titular)/iu,
  agent:
    /(?:dor|dora|sor|sora|tor|tora|ista|ero|era|ario|aria|ólog[oa]|ónom[oa]|ógraf[oa]|ante|ente|ado|ada|án|ana|dico|dica)$/iu,
  is: "(?:es|era|fue|sigue siendo)",
  denial:
    /(?:negó|negaron|niega|negado|desmintió|desmiente|desmentido|rechazó|rechaza|rechazado|descartó|descarta)/iu,
  silence: /(?:\bno\s+(?:\p{L}+\s+)?$|se\s+neg(?:ó|aron)\s+a|rehus|declinó|sin\s+$|evitó)/u,
  silent: `(?:ha|han)\\s+(?:eludido|evitado|declinado|rehusado|esquivado)\\s+(?:${INFINITIVE})|(?:prefirió|prefirieron|prefiere|prefieren|(?:ha|han)\\s+preferido)\\s+no\\s+(?:${INFINITIVE})|se\\s+(?:ha|han)\\s+negado\\s+a\\s+(?:${INFINITIVE})|(?:no\\s+(?:ha|han|había)\\s+dicho\\s+(?:una\\s+(?:sola\\s+)?palabra|nada)\\s+(?:sobre|acerca\\s+de|de)|(?:eludi|esquiv|sorte)ó(?:\\s+(?:responder|contestar|hablar))?|(?:se\\s+)?(?:abstuvo|abstuvieron)\\s+de\\s+(?:${INFINITIVE})|(?:guard|mantien|mantuv)\\p{L}+\\s+silencio\\s+(?:sobre|acerca\\s+de)|(?:declin|rehús|evit|rehus)(?:a|an|aron|ando|ó)\\s+(?:${INFINITIVE})|(?:se\\s+niega|se\\s+niegan)\\s+a\\s+(?:${INFINITIVE})|(?:se\\s+negó|se\\s+negaron|rehusó|declinó|evitó)\\s+(?:a\\s+)?(?:${INFINITIVE})|n[oi]\\s+(?:confirmó|confirma|confirmaron)\\s+ni\\s+(?:desmintió|negó|desmiente|niega|desmintieron)|no\\s+(?:quiso|quisieron|pudo|quiere|quieren|(?:ha|han|había)\\s+(?:querido|podido|deseado))\\s+(?:${INFINITIVE})|no\\s+(?:ha\\s+|han\\s+)?(?:${PAST}|${PARTICIPLE}|${SPANISH_PARTICIPLE}|aclaró|precisó|especificó))`,
  future: `(?:(?:va|van|piensa|prevé|planea|debe|podría)\\s+(?:a\\s+)?(?:${INFINITIVE})|${SPANISH_FUTURE})`,
  clitic:
    /(?:(?<=\s|^)(?:le|les|lo|la|los|las|se|nos|me|no|ya|también|además|incluso|siempre|nunca|sólo|solo|sí|luego|así|aún|todavía|tampoco)\s*)+$/iu,
  subjunctive: null,
  prospect: /(?:va\s+a|van\s+a|podría|deberá|debe|prevé|se\s+espera\s+que|planea)\s+.{0,40}$/u,
  condition: /^(?:si|en\s+caso\s+de\s+que|a\s+menos\s+que)\b/iu,
  dashes: true,
  inverts: false,
  hasZeroSubject: true,
};
