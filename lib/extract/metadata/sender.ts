import { ORGANISATION_WORDS } from "../lexicon";
import { isPersonal } from "./bylines";
import { isKindOfText, isPublication } from "./publications";

/** What the sender of an email says of it: a person writes it, a paper or an office publishes it. */
interface SenderFacts {
  byline: string | null;
  publisher: string | null;
}

const NOBODY: SenderFacts = { byline: null, publisher: null };
/** "no-reply", "newsletter", "quay.example": the mailbox of a program, or the name of its host. */
const MAILBOX =
  /^(?:(?:do[ -]?not|no)[ -]?reply|newsletters?|news|info|press|[\w-]+(?:\.[\w-]+)+)$/i;
/** "Ann Lee at Harbour Courier", "Ann Lee | Harbour Courier", "Ann Lee (Harbour Courier)". */
const BESIDE = /\s*[|·•]\s*|\s+[-–—]\s+|\s+(?:at|from|via)\s+|\s*[(（]|[)）]$/u;
/** 新华社, 外交部, 美国驻华大使馆. */
const HAN_BODY = /^\p{Script=Han}{2,}[社报報部局网網台馆館处處室会會]$/u;

/**
 * Reads the sender of an email, as a header or a label has it: "Ann Lee <lee@kestrel.example>". An address isn't a
 * name, and neither is a department without its organisation: "Press Office <press@quay.example>".
 */
export function senderFacts(from: string | null): SenderFacts {
  const name = from ? nameIn(from) : "";
  const [first = "", ...rest] = name.split(BESIDE).filter(Boolean);
  const house = rest.find(isBody) ?? null;
  if (house) return { byline: isPersonal(first) ? first : null, publisher: house };
  if (isBody(name)) return { byline: null, publisher: name };
  return name === "" || isKindOfText(name) || MAILBOX.test(name)
    ? NOBODY
    : { byline: name, publisher: null };
}

const isBody = (name: string): boolean =>
  isPublication(name) ||
  HAN_BODY.test(name) ||
  (!isKindOfText(name) &&
    /\s/.test(name) &&
    name.split(/[\s,]+/).some((word) => ORGANISATION_WORDS.has(word.toLowerCase())));

/** The name without the address: "Ann Lee <lee@kestrel.example>", "lee@kestrel.example (Ann Lee)". */
function nameIn(from: string): string {
  const name = from
    .replace(/\S+@\S+\s*\(([^)]+)\)/u, "$1")
    .replace(/\s*[<[(](?:mailto:)?[^<>()[\]\s]+@[^<>()[\]\s]+[>\])]/gu, "")
    .replace(/(?:^|\s)\S+@\S+/gu, "")
    .replace(/^["'“]|["'”]$/gu, "")
    // "Foreign Office and The Rt Hon Ann Lee": a body and its minister.
    .replace(/\s+and The Rt Hon .*$/u, "")
    .trim();
  // "Lee, Ann (Oslo)": as address books have it.
  const [, surname, given] =
    /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?:\s*\([^)]*\))?$/u.exec(name) ?? [];
  return surname ? `${given} ${surname}` : name;
}
