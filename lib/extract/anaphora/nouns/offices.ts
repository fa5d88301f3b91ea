// Matches the head of an office: not "adviser to the | ambassador" or "the | premier's spokeswoman".
const office = (nouns: string): RegExp =>
  new RegExp(`^(?:(?!(?:of|for|to|at|in)\\s)\\S+\\s+)*(?:${nouns})(?![\\p{L}\\d'’-])`, "u");
const LEGISLATORS =
  "senator|sen|congressman|congresswoman|mp|mep|msp|td|mla|lawmaker|legislator|parliamentarian|assemblyman|assemblywoman|rep|deputy(?= (?:for|from|of) |$)|representative(?= (?:for|from) |$)|member (?:of|on) (?:[\\p{L}-]+ ){0,4}(?:parliament|congress|house|senate|assembly|legislature|diet|knesset|bundestag|duma|council|committee)|backbencher|peer|whip";
const HEADS_OF_STATE =
  "president|premier|prime minister|chancellor|taoiseach|first minister|king|queen|emir|sultan|crown prince";
const MINISTERS = "minister|vice-minister|secretary|undersecretary|under-secretary";
const CHIEFS =
  "(?:director|director[ -]general|chairman|chairwoman|chair|head|president|commissioner|chief|ceo|chief executive(?: officer)?|chief of staff|secretary[ -]general|governor)(?=$| (?:of|for|at|in) )";
const DIPLOMATS =
  "ambassador|consul|consul-general|envoy|nuncio|attaché|diplomat|chargé|emissary|negotiator|(?:high|special|permanent) (?:commissioner|representative)";
const SOLDIERS =
  "general|gen|colonel|col|major|maj|captain|capt|admiral|adm|lieutenant|lt|commander|cmdr|commandant|commodore|brigadier|marshal|sergeant|sgt|corporal|officer|chief of (?:the )?(?:general |defence |defense )?staff|soldier|lieutenant[ -]colonel|lieutenant[ -]general|major[ -]general|vice[ -]admiral|rear[ -]admiral|air marshal";
const POLICE =
  "officer|inspector|superintendent|sergeant|constable|detective|commissioner|chief|sheriff|captain|lieutenant|chief constable";
const LAWYERS =
  "lawyer|attorney|counsel|barrister|solicitor|advocate|prosecutor|attorney[ -]general|solicitor[ -]general";
const SCHOLARS =
  "professor|lecturer|fellow|historian|researcher|scholar|academic|economist|political scientist|sociologist|anthropologist|dean|\\p{L}+(?:ologist|ographer)";
const SCIENTISTS =
  "scientist|researcher|professor|physicist|chemist|engineer|astronomer|virologist|\\p{L}+(?:ologist|ographer)";
const OWNERS =
  "(?:managing director|executive|manager|founder|co-founder|ceo|cfo|coo|chief (?:\\p{L}+ )?(?:executive|officer)(?: officer)?)(?=$| (?:of|for|at|in) )";
const EXECUTIVES = `(?:director|president|vice[ -]president|chairman|chairwoman|chair|head)(?=$| (?:of|for|at|in) )|${OWNERS}`;
const CANDIDATES = "candidate|nominee|contender|hopeful|challenger|frontrunner";
const PARTY_LEADERS = "leader|co-leader|deputy leader|chairman|chairwoman|secretary[ -]general";
const JOURNALISTS =
  "reporter|correspondent|editor|columnist|journalist|anchor|broadcaster|presenter|bureau chief";

/** Nouns that refer to an office by another name, and the offices that they fit. */
const KINDS = new Map<string, RegExp>(
  [
    ["lawmaker legislator parliamentarian backbencher", LEGISLATORS],
    [
      "politician",
      `${LEGISLATORS}|${HEADS_OF_STATE}|${MINISTERS}|${PARTY_LEADERS}|${CANDIDATES}|mayor|governor|councillor|councilor|alderman|democrat|republican`,
    ],
    ["diplomat", `${DIPLOMATS}|foreign minister|foreign secretary|secretary of state`],
    ["envoy emissary", DIPLOMATS],
    ["negotiator", `${DIPLOMATS}|trade representative`],
    ["spokesman spokeswoman spokesperson", "spokesman|spokeswoman|spokesperson"],
    ["academic scholar", SCHOLARS],
    ["researcher expert", `${SCHOLARS}|${SCIENTISTS}|analyst|specialist|expert`],
    ["scientist", SCIENTISTS],
    ["councillor councilor", "coun|cllr|councill?or|councilman|councilwoman|alderman"],
    ["senator", "sen|sens|senator"],
    [
      "congressman congresswoman representative",
      "rep|reps|representative|congressman|congresswoman",
    ],
    ["governor", "(?<!deputy |vice )(?:gov|governor)"],
    ["professor", "prof|professor"],
    ["premier taoiseach", "(?<!deputy |vice |vice-)(?:premier|prime minister|taoiseach)"],
    [
      "minister",
      "(?:foreign|home|health|defence|trade|energy|justice|education|interior) secretary",
    ],
    ["leader", `${HEADS_OF_STATE}|${PARTY_LEADERS}|head|chief|first secretary`],
    ["president", "(?<!vice )(?:head of state)"],
    ["prelate churchman", "bishop|archbishop|cardinal|nuncio|patriarch|metropolitan"],
    [
      "cleric",
      "bishop|archbishop|cardinal|patriarch|imam|ayatollah|rabbi|mufti|sheikh|priest|pastor",
    ],
    ["clergyman", "bishop|archbishop|vicar|priest|pastor|imam|rabbi|canon"],
    ["pontiff", "pope"],
    ["monarch", "king|queen|emperor|empress|sultan|emir"],
    ["chief head boss", `${CHIEFS}|${MINISTERS}`],
    ["ceo", "ceo|chief executive(?: officer)?"],
    ["cfo", "cfo|chief financial officer|finance director"],
    ["executive", EXECUTIVES],
    ["businessman businesswoman entrepreneur tycoon magnate", `${OWNERS}|billionaire|owner`],
    ["banker", "governor|president of (?:the )?.*bank|chair of (?:the )?.*(?:bank|reserve)|banker"],
    ["officer", `${SOLDIERS}|${POLICE}`],
    ["soldier commander", SOLDIERS],
    ["policeman policewoman", POLICE],
    ["lawyer attorney", LAWYERS],
    ["prosecutor", "prosecutor|attorney[ -]general|(?:district|state|us|u\\.s\\.) attorney"],
    ["judge jurist", "judge|justice|magistrate"],
    [
      "doctor physician medic",
      "doctor|physician|surgeon|paediatrician|pediatrician|psychiatrist|\\p{L}+ologist",
    ],
    [
      "activist campaigner organiser organizer",
      "activist|campaigner|organiser|organizer|founder|co-founder",
    ],
    ["journalist reporter", JOURNALISTS],
    ["writer author", "author|novelist|poet|writer|historian|playwright|columnist|journalist"],
    ["aide adviser advisor", "adviser|advisor|chief of staff|aide|counsellor"],
    ["candidate challenger contender", CANDIDATES],
    [
      "unionist",
      "(?:general secretary|president|leader|secretary) (?:of|at) .*(?:union|workers|federation)",
    ],
    [
      "official bureaucrat",
      `${MINISTERS}|${CHIEFS}|${DIPLOMATS}|commissioner|director|official|administrator|deputy|inspector|registrar|adviser|advisor|spokesman|spokeswoman|spokesperson`,
    ],
  ].flatMap(([nouns, offices]) =>
    nouns!.split(" ").map((noun) => [noun, office(offices!)] as const),
  ),
);

/** "President and CEO" are two offices. */
const officesIn = (role: string): string[] => role.toLowerCase().split(/[,;.]\s*|\s+and\s+/u);

/**
 * Whether a noun for a person, in lower case, can refer to someone with a role: "the lawmaker", after "Senator", "the
 * ex-minister", after "minister".
 */
export function isHeld(noun: string, role: string): boolean {
  const key = `${noun}\n${role}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  if (judged.size >= MAX_JUDGED) judged.clear();
  const held = fits(noun, role);
  judged.set(key, held);
  return held;
}

// A text compares the same few offices again and again.
const MAX_JUDGED = 2000;
const judged = new Map<string, boolean>();

function fits(noun: string, role: string): boolean {
  const now = noun.replace(/^ex-/, "");
  return officesIn(role).some((one) => KINDS.get(now)?.test(one) || officeNamed(now).test(one));
}

const named = new Map<string, RegExp>();

/** Matches the office that a noun names. */
function officeNamed(noun: string): RegExp {
  const known = named.get(noun);
  if (known) return known;
  const made = office(noun.replaceAll(/[^\p{L}-]/gu, "."));
  named.set(noun, made);
  return made;
}
