// Verbs in the German subjunctive, which report without a verb of saying.
import { either, oneOf } from "../lists";

/** Plurals that reported speech borrows from the conditional, so that they may be either: "die Häfen stünden leer". */
export const PLURAL = oneOf`
  würden wären hätten stünden blieben kämen säßen lägen gäben fänden nähmen sähen sprächen trügen zögen flögen verlören brächten
  dächten wüssten bräuchten träfen`;

const PRONOUN = "(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an)";
// Function words in "-e" after a pronoun that are not verbs: "sie alle".
const NO_VERB =
  "(?!(?:alle|ohne|gerne|lange|eine|keine|seine|ihre|solche|welche|viele|jene)(?!\\p{L}))";

/** A verb that reports by itself: "die Lage sei ernst", "er komme". */
export const SUBJUNCTIVE = new RegExp(
  String.raw`(?<!\p{L})${either(
    String.raw`${PRONOUN}\s+${NO_VERB}\p{Ll}{2,}[^dst]e(?!\p{L})`,
    String.raw`\p{Ll}{2,}[^dst]e\s+(?:er|sie|es|man)`,
    PLURAL,
    oneOf`
    wisse lasse nehme gelte handle sehe führe mache bestehe verfüge suche plane laufe reiche stelle biete bedeute zeige gehöre
    finde spreche glaube drohe fehle sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe liege
    bleibe halte brauche`,
  )}(?!\p{L})`,
  "u",
);
