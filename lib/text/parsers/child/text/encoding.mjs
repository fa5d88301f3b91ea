import { decode, mostlyUtf8 } from "../decode.mjs";

/**
 * Characters that make up more than half of any Chinese text, in both scripts, and their punctuation. Bytes of another
 * encoding give characters from everywhere.
 */
const HAN =
  "的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡後后小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長知民样樣现現分将將外但身些与與高意进進把法此实實回二理美点點月明其种種声聲全工己话話者向情部正名定女问問力机機给給等几幾很业業最间間新位因重被走电電四第门門相次东東政海口使教西再平真听聽世气氣信北少关關并並内內加化由却卻代军軍产產入先山五水万萬市经济經濟贸易貿表示议議总總统統部长長外交合作关系係双雙方协協议题題安全战戰争爭区區府官员員媒体體报報导導称稱指及强強调調该該据據对建设設社需应應必须須据支持提際际";
const HAN_MARKS = "，。、；：？！“”‘’（）《》「」『』【】〈〉…—·　";

/** The syllables that make up most of any Korean text. */
const HANGUL =
  "이다는을의에가고하지로한은를도서사기대인자정시리어해나일부수과했있것으들라만제전국그보장상구주";

const western = /[À-ÖØ-öø-ÿŠšŽžŒœŸ“”‘’–—…•€£§°«»¡¿©®™½¼¾ªº\xa0]/;
const letter = /[A-Za-zÀ-ÖØ-öø-ÿ]/;
const cyrillic = /[а-яё]/;

/** @typedef {(character: string, before: string, after: string) => boolean} Familiar */

/** @param {string} characters @returns {Familiar} */
const among = (characters) => {
  const known = new Set(characters);
  return (character) => known.has(character);
};
const kana = /** @type {Familiar} */ ((character) => /[ぁ-んァ-ヶー、。「」]/.test(character));
const isAscii = (/** @type {string} */ character) => character < "\x80";

/**
 * The encodings that texts come in without saying so: which characters are usual in one, between their neighbours, and
 * how large a share of those beyond ASCII they must be. Of two with the same share the earlier one counts.
 * @type {{ label: string, least: number, familiar: Familiar }[]}
 */
const CANDIDATES = [
  {
    label: "windows-1252",
    least: 0.9,
    // In Latin script, hardly more than two such characters come together.
    familiar: (character, before, after) =>
      western.test(character) && (isAscii(before) || isAscii(after)),
  },
  {
    label: "windows-1251",
    least: 0.8,
    familiar: (character, before, after) =>
      (cyrillic.test(character) && !letter.test(before) && !letter.test(after)) ||
      (/[А-ЯЁ]/.test(character) && cyrillic.test(after)) ||
      /[«»“”„–—№…\xa0]/.test(character),
  },
  { label: "gb18030", least: 0.35, familiar: among(HAN + HAN_MARKS) },
  { label: "big5", least: 0.35, familiar: among(HAN + HAN_MARKS) },
  { label: "shift_jis", least: 0.35, familiar: kana },
  { label: "euc-jp", least: 0.35, familiar: kana },
  { label: "euc-kr", least: 0.35, familiar: among(HANGUL) },
];

/** How many characters are judged: enough for any text, and few enough for a large one. */
const MAX_JUDGED = 20_000;

/** How many zero bytes a text without a mark must have to be UTF-16, and in how many of a hundred characters. */
const MIN_ZEROS = 4;
const MIN_ZEROS_IN_100 = 5;
/** How many times as many they must be on their side as on the other, where some Chinese characters have one. */
const MIN_TIMES = 4;

/**
 * Decodes a text: by its byte order mark, as UTF-16 if every other byte of it tells, as UTF-8 if it is valid but for a
 * few bytes, or else by the encoding in which most characters are usual ones. Null if there is none.
 * @param {Uint8Array} bytes
 * @returns {{ text: string, charset: string | null } | null} `charset` is null for UTF-8
 */
export function decodeText(bytes) {
  const utf16 = utf16Of(bytes);
  if (utf16) return found(decode(bytes, utf16, true), utf16);
  const utf8 = decode(bytes, "utf-8", true) ?? mostlyUtf8(bytes);
  if (utf8 !== null) return { text: utf8, charset: null };
  const judged = CANDIDATES.flatMap(({ label, least, familiar }) => {
    const text = decode(bytes, label, true);
    const share = text === null ? 0 : shareOf(text, familiar);
    return text !== null && share >= least ? [{ text, label, share }] : [];
  });
  const [best] = judged.sort((one, other) => other.share - one.share);
  return best ? { text: best.text, charset: best.label } : null;
}

/** @param {string | null} text @param {string} charset */
const found = (text, charset) => (text === null ? null : { text, charset });

/**
 * Which UTF-16 a text is in: by its mark or, if it has none, because its letters and spaces have a zero byte each on
 * the same side, and none is a control character. Null if it is in another encoding.
 * @param {Uint8Array} bytes
 */
export function utf16Of(bytes) {
  const [first, second, third, fourth] = bytes;
  // UTF-32 begins in the same way.
  const isUtf32 = third === 0 && fourth === 0;
  if (first === 0xff && second === 0xfe) return isUtf32 ? null : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const least = Math.max(MIN_ZEROS, (bytes.length / 200) * MIN_ZEROS_IN_100);
  const [more, fewer] = [Math.max(even, odd), Math.min(even, odd)];
  if (more < least || more < fewer * MIN_TIMES) return null;
  const label = odd > even ? "utf-16le" : "utf-16be";
  const text = decode(bytes.subarray(0, bytes.length & ~1), label, true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a text doesn't have
  return text === null || /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]/.test(text) ? null : label;
}

/** The share of a text's characters beyond ASCII that are familiar. @param {string} text @param {Familiar} familiar */
function shareOf(text, familiar) {
  let [all, known] = [0, 0];
  for (let at = 0; at < text.length && all < MAX_JUDGED; at++) {
    const character = text[at] ?? "";
    if (isAscii(character)) continue;
    all++;
    if (familiar(character, text[at - 1] ?? " ", text[at + 1] ?? " ")) known++;
  }
  return all === 0 ? 0 : known / all;
}
