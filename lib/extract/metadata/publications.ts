/** Words in the names of newspapers, magazines, news agencies and broadcasters. */
const PUBLICATION =
  /^(?:times|post|courier|ledger|review|journal|daily|news|newspaper|herald|tribune|gazette|chronicle|observer|guardian|telegraph|standard|star|globe|mail|press|today|weekly|monthly|quarterly|magazine|bulletin|dispatch|register|sun|mirror|independent|economist|wire|newswire|agency|broadcasting|radio|television|tv|network|online|digest|record|examiner|inquirer|sentinel|monitor|advertiser|argus|echo|express|diplomat|mercury|zeitung|allgemeine|spiegel|monde|figaro|país|corriere|shimbun|affairs|policy|politico|axios|caixin|reuters|xinhua|kyodo|yonhap|tass|interfax|bloomberg|bbc|cnn|npr|cnbc|afp|upi|dpa|efe|ansa|jiji|agence|ap)$/iu;

const LINKING = /^(?:of|the|and|for|in|on|de|des|du|et|la|le|der|die|das|und|y|&)$/iu;

/** Sections of a newspaper. */
const SECTION =
  /^(?:world|asia|europe|africa|business|local|national|international|top|breaking|latest|us|uk|sports?|press|daily|weekly) (?:news|press|review|digest|today|mail)$/iu;

const MAX_LENGTH = 50;
const MAX_WORDS = 6;

/**
 * Whether a line is the name of a publication and nothing else: a few capitalised words, at least one
 * of which is typical of such names.
 */
export function isPublication(line: string): boolean {
  if (line.length > MAX_LENGTH || /[.!?:;,"“”\d]|\s[-–—|]\s/u.test(line) || SECTION.test(line))
    return false;
  const words = line.split(/[\s-]+/u).filter(Boolean);
  return (
    words.length <= MAX_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word) || LINKING.test(word)) &&
    words.some((word) => PUBLICATION.test(word))
  );
}
