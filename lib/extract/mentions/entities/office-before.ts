import { isGivenName, PERSON_NOUN_FORMS } from "../../lexicon";
import type { Name } from "../../names";
import type { Token } from "../../tokens";
import { folded } from "./register";

/**
 * A text’s names, without a job title before the surname of someone who is named in full elsewhere: "|
 * Engineer | Adeyemi", after "Samuel Adeyemi". Elsewhere such a noun may be part of a name: "Mason Brown".
 */
export function withoutOfficeBefore(tokens: Token[], names: Name[]): Name[] {
  const mayBeOffice = ({ kind, first, last }: Name): boolean =>
    kind === "person" &&
    last - first === 2 &&
    PERSON_NOUN_FORMS.get(tokens[first]!.lower) === false &&
    !isGivenName(tokens[first]!.text);
  if (!names.some(mayBeOffice)) return names;
  const surnames = new Set<string>();
  for (const name of names)
    if (name.kind === "person" && name.last - name.first > 1 && !mayBeOffice(name))
      surnames.add(folded(tokens[name.last - 1]!.text));
  return names.map((name) =>
    mayBeOffice(name) && surnames.has(folded(tokens[name.last - 1]!.text))
      ? { ...name, first: name.first + 1 }
      : name,
  );
}
