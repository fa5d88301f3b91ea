// The labels of interviews: "Böhm (AA):", "PORTAVOZ:", "Oumar Sow, ancien ministre :".
import type { Speaker } from "../../reading";
import { type Vocabulary, wordsIn } from "../grammar";
import type { People } from "../people";

// "StS Ana Lee": an abbreviated office.
const ABBREVIATED =
  /^(?:P?St[Ss](?:['’]?in)?|P?STS|BMin|BM|MdB|MdEP|Min|Präs|PM|Vors|VORS|SRS|Abg|Dep|Sen|Mtro|Mtra)\.?\s/u;
const BRACKETED_NAME = /^\p{Lu}\p{Ll}+(?:[ -](?:d[ei]l?\s)?\p{Lu}\p{Ll}+){1,3}$/u;

/** The speaker that a label names: by surname, by full name, or after an office. */
export function labelledSpeaker(
  text: string,
  [start, last]: [number, number],
  people: People,
  vocabulary: Vocabulary,
): Speaker {
  const whole = text.slice(start, last);
  // "Böhm (AA)": the body in brackets is not part of the name.
  const label = whole.replace(/\s*\([^)]*\)$/u, "");
  const body = /\(([^)]{1,40})\)$/u.exec(whole)?.[1] ?? null;
  const comma = label.indexOf(",");
  if (comma > 0) {
    const { name, role } = people.add(label.slice(0, comma), label.slice(comma + 1).trim());
    return { name, role, span: [start, start + comma] };
  }
  const span: [number, number] = [start, start + label.length];
  const opensWithOffice = vocabulary.isOffice(label.split(/\s/)[0]!);
  // "MINISTRO DE COMERCIO (Salas Gil)"
  if (opensWithOffice && body && BRACKETED_NAME.test(body)) {
    const { name, role } = people.add(body, label);
    return { name, role, span };
  }
  const person = personOf(label, span[1], opensWithOffice, people);
  if (person) return { name: person.name, role: person.role ?? body, span };
  // "PORTAVOZ: ..." refers to whoever was named as the spokeswoman.
  const holder = opensWithOffice ? people.described(label.toLowerCase(), start) : null;
  if (holder) return { name: holder.name, role: holder.role, span };
  const short = ABBREVIATED.exec(label)?.[0];
  if (short !== undefined) return { name: label.slice(short.length), role: short.trim(), span };
  const words = wordsIn(text, ...span);
  const title = words.findLastIndex(({ text: word }) => vocabulary.isOffice(word));
  const name = title < 0 || title === words.length - 1 ? start : words[title + 1]!.start;
  return { name: text.slice(name, span[1]), role: text.slice(start, name).trim() || body, span };
}

const INITIALS = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}\.?$/u;

function personOf(label: string, end: number, opensWithOffice: boolean, people: People) {
  const short = INITIALS.test(label) ? people.initialled(label) : null;
  if (short) return short;
  const naming = people.endingAt(end);
  const isName = label.includes(" ") && !opensWithOffice;
  if (isName && !naming?.person.role) return people.add(label, null);
  return naming?.person ?? people.named(label);
}
