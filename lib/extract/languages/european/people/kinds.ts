// Nouns for a person that name the kind of their office rather than the office: "le parlementaire", "la representante del
// Ministerio Público", "der Jurist".
import { oneOf, only } from "../tables";

/** Matches the noun that a description begins with, whatever follows it. */
const noun = (list: string): RegExp => new RegExp(`^(?:${list})(?![\\p{L}-])`, "iu");
/** Matches an office by its noun alone, which in German ends a compound. */
const held = (list: string): RegExp =>
  only(`(?:\\S+\\s){0,2}[\\p{L}-]*?(?:${list})(?:\\s\\p{Ll}+)?`, "iu");

const KINDS: [RegExp, RegExp][] = [
  [
    noun(oneOf`
      parlementaire élue? parlamentari[oa] legisladora? congresista asambleísta Parlamentarier(?:in)? Abgeordnete[rn]?`),
    held(oneOf`
      députée? sénat(?:eur|rice) eurodéputée? diputad[oa] eurodiputad[oa] senadora? legisladora? congresista asambleísta
      parlamentari[oa] Abgeordneter? Bundestagsabgeordneter? Senator(?:in)? Parlamentarier(?:in)?`),
  ],
  [
    noun(oneOf`
      édile élue? premi(?:er|ère)_magistrate? regidora? jef[ea]_comunal intendent[ea] primera?_edil edil mandatari[oa]_(?:local|comunal|municipal)
      burgomaestre munícipe alcalde alcaldesa jef[ea]_municipal president[ea]_municipal maire bourgmestre
      Rathauschef(?:in)? Stadtchef(?:in)? Stadtoberhaupt Kommunalpolitiker(?:in)?`),
    held(oneOf`
      maire bourgmestre conseill(?:er|ère)_(?:municipale?|régionale?|départementale?) adjointe? alcalde alcaldesa intendent[ea] concejala? regidora?
      (?:Ober)?[Bb]ürgermeister(?:in)?`),
  ],
  [
    noun(oneOf`
      diplomate diplomátic[oa] exdiplomátic[oa] négociat(?:eur|rice) negociadora? émissaire enviad[oa] Diplomat(?:in)? Unterhändler(?:in)?
      ex-diplomate Ex-Diplomat(?:in)?`),
    held(oneOf`
      ambassad(?:eur|rice) consule? attachée? envoyée?(?:_spéciale?)? chargée? représentante?_permanente? émissaire diplomate négociat(?:eur|rice)
      (?:ex)?embajadora? agregad[oa] cónsul(?:esa)? enviad[oa](?:_especial)? (?:ex)?diplomátic[oa] representante_permanente negociadora?
      Botschafter(?:in)? \p{L}*attaché (?:General)?[Kk]onsul(?:in)? Gesandter? Sondergesandter? Diplomat(?:in)? Unterhändler(?:in)? Sonderbeauftragter?`),
  ],
  [
    noun(oneOf`
      patronne? dirigeante? industriel(?:le)? chef(?:fe)?_d['’]entreprise homme_d['’]affaires femme_d['’]affaires entrepreneur(?:e|se)? empresari[oa]
      directiv[oa] ejecutiv[oa] Manager(?:in)? Firmenchef(?:in)? Konzernchef(?:in)? Unternehmer(?:in)? Vorstandschef(?:in)? Chef(?:in)?`),
    held(oneOf`
      direct(?:eur|rice)(?:_générale?)? PDG DG gérante? fondat(?:eur|rice) présidente?-direct(?:eur|rice)_générale? patronne? dirigeante? directora?(?:_general)?
      consejer[oa]_delegad[oa] gerente fundadora? CEO director[ae]?_ejecutiv[oa] propietari[oa] dueñ[oa] Geschäftsführer(?:in)? Vorstandsvorsitzender?
      Vorstandschef(?:in)? Direktor(?:in)? Inhaber(?:in)? Gründer(?:in)? Generaldirektor(?:in)?`),
  ],
  [
    noun(oneOf`
      magistrate? représentante?_du_parquet représentante?_du_ministère_public magistrad[oa] representante_del_Ministerio_Público
      representante_de_la_Fiscalía Strafverfolger(?:in)? Ermittler(?:in)? Anklagevertreter(?:in)?`),
    held(oneOf`
      procureure?(?:_(?:générale?|adjointe?))? vice-procureure? juge(?:_d['’]instruction)? substitute? avocate?_générale? fiscal(?:_general)? juez jueza
      magistrad[oa] (?:General|Ober)?[Ss]taatsanwalt (?:General|Ober)?[Ss]taatsanwältin Richter(?:in)?`),
  ],
  [
    noun(
      oneOf`représentante?_de_l['’][ÉE]tat représentante?_du_gouvernement representante_del_(?:Gobierno|Estado)`,
    ),
    held(
      oneOf`préfète? préfet sous-préfète? sous-préfet préfète_déléguée? préfet_déléguée? (?:sub)?delegad[oa] intendent[ea]`,
    ),
  ],
  [
    noun(
      oneOf`conseil défenseure? avocate? pénaliste robe_noire letrad[oa] abogad[oa] defensora? penalista jurista juriste Jurist(?:in)? Verteidiger(?:in)? Anwalt Anwältin Rechtsbeistand`,
    ),
    held(
      oneOf`avocate? bâtonnière? conseil défenseure? abogad[oa] letrad[oa] defensora? procuradora? [\p{L}]*[Aa]nwalt [\p{L}]*[Aa]nwältin Verteidiger(?:in)? Strafverteidiger(?:in)?`,
    ),
  ],
  [
    noun(oneOf`
      militaire officier haut_gradé gradée? soldat militar oficial uniformad[oa] exmilitar Militär Offizier(?:in)? Soldat(?:in)? Oberkommandierende[rn]?`),
    held(oneOf`
      général colonel(?:le)? lieutenant-colonel(?:le)? capitaine amiral vice-amiral commandante? lieutenante? chef_d['’]état-major maréchal adjudante? general coronel
      capitán almirante comandante teniente sargento mayor jefe_del_Estado_Mayor General\p{Ll}* Brigadegeneral Generalleutnant Oberst Oberstleutnant
      Hauptmann Major Admiral Vizeadmiral Kapitän Kommandeur(?:in)? Generalinspekteur(?:in)? Inspekteur(?:in)?`),
  ],
  [
    noun(oneOf`
      universitaire chercheur chercheuse scientifique spécialiste experte? économiste professeure? enseignante? académic[oa] investigadora? científic[oa]
      especialista expert[oa] docente profesora? estudios[oa] economista Wissenschaftler(?:in)? Forscher(?:in)? Experte Expertin Professor(?:in)? Gelehrte[rn]?
      Hochschullehrer(?:in)? Fachmann Fachfrau`),
    held(oneOf`
      chercheur chercheuse professeure?(?:_émérite)? économiste politologue historienne? sociologue géographe anthropologue juriste enseignante? enseignante?-chercheu(?:r|se)
      maître_de_conférences maîtresse_de_conférences direct(?:eur|rice)_de_recherches? climatologue \p{L}+ologue physicienne? chimiste démographe analyste
      investigadora? catedrátic[oa] profesora? economista politólog[oa] historiadora? sociólog[oa] geógraf[oa] antropólog[oa] \p{L}+ólog[oa] físic[oa] químic[oa] analista
      [\p{L}-]*[Ff]orscher(?:in)? [\p{L}-]*[Ww]issenschaftler(?:in)? Professor(?:in)? Ökonom(?:in)? Historiker(?:in)? Soziolog(?:e|in) Politolog(?:e|in)
      \p{L}+olog(?:e|in) Physiker(?:in)? Chemiker(?:in)? Analyst(?:in)? Experte Expertin`),
  ],
  [
    noun(
      oneOf`syndicaliste responsable_syndicale? leader_syndicale? sindicalista dirigente_sindical líder_sindical Gewerkschafter(?:in)? Gewerkschaftschef(?:in)?`,
    ),
    held(
      oneOf`secrétaire_générale? secrétaire_nationale? déléguée?_syndicale? secretari[oa]_general \p{L}*[Gg]ewerkschafts\p{L}+ Gewerkschaftsvorsitzender? Betriebsratschef(?:in)? Betriebsratsvorsitzender?`,
    ),
  ],
  [
    noun(
      oneOf`prélat homme_d['’][ÉE]glise religieux évêque clerc prelado purpurado religios[oa] clérigo eclesiástico obispo Geistliche[rn]? Kirchenmann Kirchenfrau Theolog(?:e|in) Oberhirte`,
    ),
    held(
      oneOf`évêque archevêque cardinal père abbé patriarche pasteure? imam obispo arzobispo cardenal patriarca sacerdote párroco padre [\p{L}]*[Bb]ischof [\p{L}]*[Bb]ischöfin Kardinal Patriarch Pfarrer(?:in)?`,
    ),
  ],
  [
    noun(oneOf`
      homme_politique femme_politique politique ténor responsable_politique polític[oa] dirigente_polític[oa] [\p{L}-]*[Pp]olitiker(?:in)?`),
    held(oneOf`
      ministre députée? sénat(?:eur|rice) maire présidente? candidate? eurodéputée? secrétaire_d['’][ÉE]tat premi(?:er|ère)_ministre chef(?:fe)? (?:ex)?ministr[oa] diputad[oa] senadora?
      alcalde alcaldesa president[ea] candidat[oa] eurodiputad[oa] secretari[oa]_general portavoz líder gobernadora? \p{L}*[Mm]inister(?:in)? \p{L}*[Mm]inisterpräsident(?:in)?
      \p{L}*[Kk]anzler(?:in)? \p{L}*[Aa]bgeordneter? \p{L}*[Ff]raktionschef(?:in)? \p{L}*[Pp]arteichef(?:in)? \p{L}*[Vv]orsitzender? \p{L}*[Bb]ürgermeister(?:in)?
      Staatssekretär(?:in)? Senator(?:in)? [\p{L}-]*sprecher(?:in)? Kandidat(?:in)? [\p{L}-]*[Pp]olitiker(?:in)?`),
  ],
  [
    noun(oneOf`
      gobernante mandatari[oa] jef[ea]_de_Estado chef(?:fe)?_de_l['’]exécutif dirigeante? homme_fort Machthaber(?:in)? Staatschef(?:in)? Landeschef(?:in)? Regierungschef(?:in)? Landesvater Landesmutter`),
    held(oneOf`
      présidente? premi(?:er|ère)_ministre chancel(?:ier|ière) president[ea] primer_ministro primera_ministra canciller gobernadora? \p{L}*[Pp]räsident(?:in)? Premierminister(?:in)?
      \p{L}*[Kk]anzler(?:in)? Ministerpräsident(?:in)? Regierungschef(?:in)?`),
  ],
  [
    noun(oneOf`souveraine? monarque monarca soberan[oa] Monarch(?:in)? Regent(?:in)?`),
    held(
      oneOf`roi reine émir sultan empereur rey reina emir sultán König(?:in)? Emir Sultan Großherzog(?:in)? Fürst(?:in)?`,
    ),
  ],
  [
    noun(
      oneOf`ministre ministr[oa] funcionari[oa] titular membre_du_gouvernement responsable alto_cargo haut_responsable haut_fonctionnaire [\p{L}-]*[Mm]inister(?:in)? Ressortchef(?:in)? Amtschef(?:in)? Kabinettsmitglied Regierungsmitglied`,
    ),
    held(oneOf`
      (?:ex-?)?ministre(?:_déléguée?)? secrétaire_d['’][ÉE]tat vice-ministre (?:ex|vice)?ministr[oa] secretari[oa](?:_de_Estado)? viceministr[oa] subsecretari[oa] director[a]?_general
      [\p{L}-]*[Mm]inister(?:in)? \p{L}*[Ss]taatssekretär(?:in)?`),
  ],
  [
    noun(
      oneOf`médecin praticien(?:ne)? docteure? soignante? médic[oa] doctora? facultativ[oa] galen[oa] Mediziner(?:in)? Arzt Ärztin`,
    ),
    held(
      oneOf`médecin(?:_\p{L}+)? chirurgien(?:ne)? pédiatre urgentiste infectiologue psychiatre \p{L}+ologue médic[oa] cirujan[oa] pediatra intensivista psiquiatra \p{L}+ólog[oa] [\p{L}]*[Aa]rzt [\p{L}]*[Ää]rztin Chirurg(?:in)? Virolog(?:e|in) Mediziner(?:in)?`,
    ),
  ],
  [
    noun(
      oneOf`auteure? autrice écrivaine? romanci(?:er|ère) autora? escritora? novelista Autor(?:in)? Schriftsteller(?:in)?`,
    ),
    held(
      oneOf`auteure? autrice écrivaine? romanci(?:er|ère) poète essayiste dramaturge escritora? novelista poeta ensayista periodista historiadora? Autor(?:in)? Schriftsteller(?:in)? Romancier Dichter(?:in)? Publizist(?:in)?`,
    ),
  ],
  [
    noun(oneOf`porte-parole portavoz vocer[oa] [\p{L}-]*[Ss]precher(?:in)?`),
    held(oneOf`porte-parole portavoz vocer[oa] [\p{L}-]*[Ss]precher(?:in)?`),
  ],
];

// What begins the part of a role that says of what: "porte-parole | du ministre".
const OF =
  /\s(?:du|des|de|d['’]\S*|del|der|des|die|das|für|von|vom|à|aux?|en|pour|para|por|im|in|am|bei[m]?|zu[rm]?|auprès|ante|près|chez|sur|contre|adjunto|adjoint)(?:\s.*)?$/u;

/** How many answers are kept: texts repeat their words. */
const MAX_KEPT = 5000;
const answers = new Map<string, boolean>();

/** Whether someone with a role may be called by a noun for the kind of office that it is. */
export function isOfKind(phrase: string, role: string): boolean {
  const question = `${phrase}\n${role}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  if (answers.size >= MAX_KEPT) answers.clear();
  const answer = fits(phrase, role);
  answers.set(question, answer);
  return answer;
}

function fits(phrase: string, role: string): boolean {
  const kinds = KINDS.filter(([kind]) => kind.test(phrase));
  if (kinds.length === 0) return false;
  const offices = role.split(/,\s+/u).flatMap((part) => [part.trim(), part.trim().replace(OF, "")]);
  return kinds.some(([, office]) => offices.some((one) => office.test(one)));
}
