import { alternatives, type Table } from "./table";

const PAST = alternatives(
  `dijo dijeron declaró declararon afirmó afirmaron añadió añadieron agregó aseguró aseguraron señaló señalaron explicó
  explicaron indicó indicaron sostuvo advirtió advirtieron subrayó manifestó destacó apuntó insistió recordó
  respondió comentó escribió anunció anunciaron concluyó reiteró informó reconoció denunció criticó pidió exigió
  prometió confesó contestó precisó matizó zanjó replicó lamentó celebró expresó confirmó negó negaron desmintió
  rechazó opinó consideró aclaró enfatizó remarcó exclamó preguntó relató admitió resumió ratificó acusó`,
);
const PRESENT = alternatives(
  `dice dicen declara afirma afirman añade agrega asegura aseguran señala explica indica sostiene advierte subraya
  manifiesta destaca apunta insiste recuerda responde comenta escribe anuncia concluye reitera informa reconoce
  denuncia critica niega desmiente opina considera cuenta lamenta pide precisa admite resume`,
);
const PARTICIPLE = alternatives(
  "dicho declarado afirmado añadido asegurado señalado explicado indicado advertido subrayado manifestado destacado insistido recordado respondido anunciado negado reconocido apuntado sostenido",
);

const INFINITIVE =
  "decir|confirmar|precisar|comentar|revelar|aclarar|responder|anunciar|desmentir|descartar|declarar|detallar|explicar";

export const SPANISH: Table = {
  marks: ["«»", "“”", '""', "‘’"],
  cue: `(?:${PAST}|${PRESENT}|(?:ha|han|había)\\s+(?:${PARTICIPLE}))`,
  bare: `(?:${PAST}|${PRESENT}|(?:ha|había)\\s+(?:${PARTICIPLE}))(?=\\s*(?:[.,;—–]|$|en\\s|durante\\s|tras\\s|ante\\s|a\\s|este\\s))`,
  according: "(?:según|de\\s+acuerdo\\s+con|para)",
  so: null,
  that: "(?:que|si|cuándo|cuántos|cómo)",
  pronoun: "(?:él|ella|ellos|ellas)",
  article: "(?:el|la|los|las|un|una|unos|unas|su|este|esta)",
  inside: "(?:de|del|de\\s+la|de\\s+los|de\\s+las|la|los|las|y|e|para|en\\s+jefe)",
  end: "(?:en|a|al|durante|ante|tras|este|esta|sobre|con|después|antes|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|que|quien|y|desde|hacia|tampoco|también|por|mientras|aunque)",
  office:
    /(?:ministr[oa]|president[ea]|portavoz|jef[ea]|director|directora|secretari[oa]|embajador|embajadora|diputad[oa]|senador|senadora|alcalde|alcaldesa|profesor|profesora|expert[oa]|investigador|investigadora|responsable|analista|economista|abogad[oa]|periodista|diplomátic[oa]|general|almirante|comisari[oa]|representante|asesor|asesora|canciller|primer|primera|funcionari[oa]s?|fuentes?|gobernador|gobernadora|juez|jueza|fiscal|líder|vicepresident[ea]|vocer[oa]|historiador|politólog[oa]|escritor|escritora|papa|rey|reina|mandatari[oa]|titular)/iu,
  denial: /(?:negó|negaron|niega|negado|desmintió|desmiente|rechazó)/u,
  silence: /(?:\bno\s+(?:\p{L}+\s+)?$|se\s+neg(?:ó|aron)\s+a|rehus|declinó|sin\s+$|evitó)/u,
  silent: `(?:(?:se\\s+negó|se\\s+negaron|rehusó|declinó|evitó)\\s+(?:a\\s+)?(?:${INFINITIVE})|no\\s+(?:quiso|quisieron|pudo)\\s+(?:${INFINITIVE})|no\\s+(?:ha\\s+|han\\s+)?(?:${PAST}|${PARTICIPLE}|aclaró|precisó|especificó))`,
  future: `(?:(?:va|van|piensa|prevé|planea|debe|podría)\\s+(?:a\\s+)?(?:${INFINITIVE})|anunciará|dirá|confirmará)`,
  clitic: /\s(?:le|les|lo|la|se|nos|me)\s*$/u,
  subjunctive: null,
  prospect: /(?:va\s+a|van\s+a|podría|deberá|debe|prevé|se\s+espera\s+que|planea)\s+.{0,40}$/u,
  condition: /^(?:si|en\s+caso\s+de\s+que|a\s+menos\s+que)\b/iu,
  dashes: true,
  inverts: false,
};
