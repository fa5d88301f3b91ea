import { wordsOfRole } from "../../mentions";

// Matches the head of an office: not "adviser to the | ambassador" or "the | premier's spokeswoman".
const office = (nouns: string): RegExp =>
  new RegExp(`^(?:(?!(?:of|for|to|at|in)\\s)\\S+\\s+)*(?:${nouns})(?![\\p{L}\\d'’-])`, "u");
const LAWMAKER = office(
  `senator|sen|congressman|congresswoman|mp|mep|msp|td|mla|lawmaker|legislator|parliamentarian|assemblyman|assemblywoman|rep|deputy(?= (?:for|from|of) |$)|representative(?= (?:for|from) |$)|member (?:of|on) (?:[\\p{L}-]+ ){0,4}(?:parliament|congress|house|senate|assembly|legislature|diet|knesset|bundestag|duma|council|committee)`,
);
const DIPLOMAT = office(
  "ambassador|consul|consul-general|envoy|nuncio|attaché|diplomat|chargé|emissary|(?:high|special|permanent) (?:commissioner|representative)",
);
const SPOKESPERSON = office("spokesman|spokeswoman|spokesperson");
const SCHOLAR = office("professor|lecturer|fellow|historian|researcher|scholar|academic");
const CHIEF = office(
  "(?:director|director[ -]general|chairman|chairwoman|chair|head|president|commissioner|chief|ceo|chief executive(?: officer)?)(?=$| (?:of|for|at|in) )",
);
/** Nouns that refer to an office by another name, and the offices that they fit. */
const KINDS = new Map<string, RegExp>([
  ...["lawmaker", "legislator", "parliamentarian", "politician", "backbencher"].map(
    (noun): [string, RegExp] => [noun, LAWMAKER],
  ),
  ...["diplomat", "envoy"].map((noun): [string, RegExp] => [noun, DIPLOMAT]),
  ...["spokesman", "spokeswoman", "spokesperson"].map((noun): [string, RegExp] => [
    noun,
    SPOKESPERSON,
  ]),
  ...["academic", "scholar"].map((noun): [string, RegExp] => [noun, SCHOLAR]),
  ...["councillor", "councilor"].map((noun): [string, RegExp] => [
    noun,
    office("coun|cllr|councill?or|councilman|councilwoman|alderman"),
  ]),
  ["senator", office("sen|sens|senator")],
  ...["congressman", "congresswoman", "representative"].map((noun): [string, RegExp] => [
    noun,
    office("rep|reps|representative|congressman|congresswoman"),
  ]),
  ["governor", office("(?<!deputy |vice )(?:gov|governor)")],
  ["professor", office("prof|professor")],
  ["premier", office("(?<!deputy |vice |vice-)(?:premier|prime minister)")],
  ["prelate", office("bishop|archbishop|cardinal|nuncio|patriarch")],
  ["clergyman", office("bishop|archbishop|vicar|priest|pastor|imam|rabbi|canon")],
  ...["chief", "head", "boss"].map((noun): [string, RegExp] => [noun, CHIEF]),
  ["ceo", office("ceo|chief executive(?: officer)?")],
  ["cfo", office("cfo|chief financial officer|finance director")],
  ["official", office("secretary|undersecretary|commissioner|director|official")],
]);

/** "President and CEO" are two offices. */
const officesIn = (role: string): string[] => role.toLowerCase().split(/[,;.]\s*|\s+and\s+/u);

/** Whether a noun for a person, in lower case, can refer to someone with a role: "the lawmaker", after "Senator". */
export const isHeld = (noun: string, role: string): boolean =>
  officesIn(role).some((office) => KINDS.get(noun)?.test(office)) ||
  wordsOfRole(role).includes(noun);
