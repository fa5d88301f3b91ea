// The people that an office-holder meets, as opposed to the office-holder.

// After these verbs and prepositions comes the person the subject meets.
const MET =
  /(?<!\p{L})(?:avec|con|mit|(?:a|ont)\s(?:rencontr|re[çc]|accueill)\p{L}+|(?:reci|despidi)\p{L}+\sa)\s$/u;
// "Entretien téléphonique avec | M. Wang Yi": a heading that leaves out whose meeting it is. An "entretien" alone may be an
// interview.
const HEADING =
  /^\s*(?:(?:Entretien|Conversation|Échange|Conversación|Entrevista)\s(?:téléphonique|telefónica)|Rencontre|Réunion|Appel|Llamada|Reunión|Encuentro|Telefonat|Telefongespräch|Treffen|Begegnung)(?!\p{L})/u;
const MAX_MEETING = 24;
const MAX_LEAD = 200;

/** Whether the words before a position say that someone meets the person named there. */
export const isMet = (text: string, at: number): boolean =>
  MET.test(text.slice(Math.max(0, at - MAX_MEETING), at));

/** What precedes a position in its sentence. Null if that is a heading without the one who meets someone. */
export function meetingUpTo(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - MAX_LEAD), at);
  const sentence = before.split(/[.!?]\s|\n/u).at(-1)!;
  return HEADING.test(sentence) ? null : sentence;
}
