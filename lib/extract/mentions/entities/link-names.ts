import type { Name } from "../../names";
import { type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { type Entity, genderOfTitle, isOfEither } from "./entity";
import { addFullName } from "./full-names";
import { Namesakes } from "./namesakes";
import { addSurnames, headOf, type Register } from "./register";
import { linkShortName } from "./short-names";

interface LinkedNames {
  entities: Entity[];
  mentions: Mention[];
}

/**
 * Takes the names in a text. Returns the entities they name, and a mention for each name. A surname or
 * given name alone is linked to a person whose full name is anywhere in the text, before or after.
 */
export function linkNames(text: string, tokens: Token[], names: Name[]): LinkedNames {
  const entities: Entity[] = [];
  const register: Register = {
    text,
    tokens,
    entities,
    byFull: new Map(),
    namesakes: new Namesakes(entities),
    surnames: new Set(),
  };
  for (const name of names) addSurnames(register, name);
  const linked = names.map((name, i) => addFullName(register, name, names[i + 1]));
  const mentions: Mention[] = [];
  names.forEach((name, i) => {
    if (name.kind === "title") return;
    const entity = linked[i]! >= 0 ? linked[i]! : linkShortName(register, name);
    const found = entities[entity]!;
    const rival = linked[i]! >= 0 ? -1 : register.namesakes.rivalOf(tokens, name, entity);
    found.count++;
    register.namesakes.recordMention(entity, linked[i]! >= 0, name.first);
    // A title in the text outweighs the usual gender of the given name.
    const title = genderOfTitle(tokens, name.first);
    const sure = title && !isOfEither(wordAt(tokens, name.first - 1));
    // It says nothing if it may be someone else's.
    if (rival < 0 && sure && !register.namesakes.isShared(found.surname)) found.gender = title;
    if (rival < 0) found.gender ??= title;
    const kind = found.kind === "person" ? "person" : name.kind;
    const { runFirst, first, last } = name;
    const reach: [number, number, number] = [Math.min(runFirst, first), first, last];
    const mention = makeMention(kind, reach, headOf(tokens, name), found.gender, false, entity);
    mention.rival = rival;
    mentions.push(mention);
  });
  return { entities, mentions };
}
