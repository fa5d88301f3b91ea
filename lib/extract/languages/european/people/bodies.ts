// Bodies that speak: ministries, companies, newspapers. A text that has named one refers back to it with a noun for its
// kind.
import { either, oneOf, only } from "../tables";

const FRENCH_BODY = oneOf`
  minist[eè]re gouvernement exécutif présidence parquet police gendarmerie armée état-major entreprise groupe société
  compagnie firme start-up syndicat centrale confédération fédération associations? ONG organisations? banque institution
  institut agence commission parti formation opposition coalition majorité ambassade consulat junte mairie municipalité
  préfecture tribunal cour conseil direction autorités? collectif chambre université observatoire fonds église épiscopat
  trésor cabinet bureau délégation représentation diplomatie fabricant constructeur exploitant opérateur armateur distributeur
  éditeur géant avionneur équipementier quotidien journal hebdomadaire magazine site chaîne radio média régulateur
  gestionnaire transporteur fondation ligue mouvement milice rébellion alliance bloc`;
const SPANISH_BODY = oneOf`
  ministerio gobierno ejecutivo presidencia fiscalía policía ejército empresa grupo sociedad compañía firma sindicato
  central confederación federación asociación asociaciones organización organizaciones banco entidad institución instituto
  agencia comisión partido formación oposición coalición embajada consulado junta ayuntamiento alcaldía tribunal corte
  consejo dirección autoridades autoridad colectivo cámara universidad observatorio fondo iglesia episcopado gabinete
  oficina delegación representación diplomacia fabricante constructora operador operadora naviera aerolínea petrolera
  petroquímica minera eléctrica multinacional rotativo diario periódico semanario revista cadena emisora medio cartera
  departamento tesoro organismo patronal gremio plataforma fundación consultora cooperativa cancillería vaticano bloque movimiento
  guerrilla prefectura`;
const ROMANCE_BODY = only(either(FRENCH_BODY, SPANISH_BODY), "iu");
const GERMAN_BODY = new RegExp(
  `${oneOf`
  ministerium regierung amt behörde präsidium polizei staatsanwaltschaft anwaltschaft armee bundeswehr unternehmen konzern
  gruppe union vereinigung gesellschaft firma gewerkschaft verband bund verein organisation bank institution institut agentur kommission
  partei fraktion opposition koalition botschaft konsulat junta verwaltung gericht gerichtshof kammer universität stiftung
  fonds kirche caritas bischofskonferenz kabinett büro delegation vertretung diplomatie hersteller betreiber anbieter
  reederei zeitung blatt sender magazin portal nachrichtenagentur haus ressort rat senat kanzlei kanzleramt zentrale spitze
  leitung vorstand werft werk kreise initiative bündnis allianz bewegung miliz dienst zentrum lobby tochter riese autobauer
  netzagentur akademie bahn liga`}(?:e?s)?$`,
  "iu",
);

/** Whether a noun denotes a body that speaks. */
export const isBody = (noun: string, isGerman: boolean): boolean =>
  isGerman ? GERMAN_BODY.test(noun) && /^\p{Lu}/u.test(noun) : ROMANCE_BODY.test(noun);

const FIRM =
  /\s(?:start-?up|(?:entrepris|firm|compagni|agenc|plateform|marqu|revu)e|société|groupe|empresa|compañía|firma|grupo|naviera|consultora|ONG|association|asociación|plataforma|marca|revista|agencia)\s\p{Ll}+$/u;

/** Whether a name after a role, of which `last` is the last word, is that of a body: "fondatrice de la start-up belge |". */
export const isOfFirm = (role: string, last: string): boolean =>
  isBody(last, false) || FIRM.test(role);

// Nouns that refer back to a body named before, by kind: "La CGT ... Le syndicat ...".
const KINDS = [
  oneOf`
    entreprise groupe société compagnie firme start-up fabricant constructeur exploitant opérateur armateur distributeur
    géant avionneur équipementier transporteur gestionnaire multinationale industriel empresa grupo compañía firma
    multinacional fabricante constructora operadora? naviera aerolínea petrolera minera eléctrica Unternehmen
    \p{L}*[Kk]onzern Firma Gesellschaft \p{L}*[Hh]ersteller \p{L}*[Bb]etreiber Anbieter \p{L}*[Rr]eederei Autobauer
    \p{L}*riese`,
  oneOf`
    quotidien journal hebdomadaire magazine site chaîne radio média titre rotativo diario periódico semanario revista cadena
    emisora medio cabecera Zeitung Blatt Sender Magazin Portal Nachrichtenagentur`,
  oneOf`
    syndicat centrale association ONG organisation fédération confédération collectif fondation ligue sindicato central
    asociación organización federación confederación colectivo plataforma fundación patronal Gewerkschaft Verband
    \p{L}*[Oo]rganisation Bund Verein Stiftung Initiative Bündnis`,
  oneOf`
    représentation ambassade mission embajada legación representación Botschaft Vertretung`,
  oneOf`
    institution institut agence autorité régulateur organisme institución instituto agencia organismo entidad banco Behörde
    Institut Amt Ressort Notenbank Agentur Haus`,
].map((kind) => only(kind));
const kindOf = (noun: string): number => KINDS.findIndex((kind) => kind.test(noun));

const PAPERS = 1;
const INSTITUTIONS = 4;
// Bodies that aren't a company, paper or union.
const STATE = only(
  oneOf`
  minist[eè]re gouvernement exécutif présidence parquet police gendarmerie armée état-major parti junte mairie municipalité
  préfecture tribunal cour diplomatie église ministerio gobierno ejecutivo presidencia fiscalía policía ejército partido junta
  ayuntamiento alcaldía corte diplomacia iglesia cancillería \p{L}*ministerium \p{L}*regierung \p{L}*präsidium \p{L}*polizei
  \p{L}*anwaltschaft Armee Bundeswehr \p{L}*partei \p{L}*gericht \p{L}*gerichtshof Kirche \p{L}*senat Kanzleramt`,
  "iu",
);
// "Le Monde", "El País", "Chosin Daily": names as newspapers and agencies have them.
const PAPER = new RegExp(
  String.raw`^(?:Les?|La|L['’]|El|Die|Der|Das|The)\s?\p{Lu}|${oneOf`
  Times Post Daily News Journal Herald Tribune Gazette Courier Kurier \p{L}*[Zz]eitung \p{L}*[Bb]latt \p{L}*[Pp]ost Bote Presse
  Press Diario Mundo País Prensa Reuters AFP EFE dpa TV Radio`}(?!\p{L})`,
  "u",
);

/**
 * Whether a definite noun phrase can refer to a body named before, whose own noun, if it has one, is of the same kind: "Le
 * quotidien" is not the ministry that spoke before.
 */
export function takesUp(noun: string, body: string): boolean {
  const kind = kindOf(noun);
  if (kind < 0) return false;
  const words = body.split(/[\s'’]+/u);
  const named = words.map(kindOf).find((other) => other >= 0);
  if (named !== undefined) return named === kind;
  if (words.some((word) => STATE.test(word))) return kind === INSTITUTIONS;
  return kind !== PAPERS || PAPER.test(body);
}
