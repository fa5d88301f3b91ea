export type Gender = "male" | "female";

const MALE = new Set(
  `mr mr. sir lord king prince father brother husband son congressman chairman spokesman businessman
  uncle grandfather dad actor councilman assemblyman alderman widower nephew grandson stepfather fiancé bridegroom headmaster policeman monk duke baron count he him his himself man boy guy`.split(
    /\s+/,
  ),
);
const FEMALE = new Set(
  `mrs mrs. ms ms. miss dame lady madam queen princess mother sister wife daughter congresswoman
  chairwoman spokeswoman businesswoman aunt grandmother mom actress councilwoman assemblywoman widow niece granddaughter stepmother fiancée bride headmistress policewoman nun duchess baroness countess heiress she her
  hers herself woman girl`.split(/\s+/),
);

/** Takes a word in lower case. Returns the gender it implies, or null. */
export function genderOfWord(lower: string): Gender | null {
  if (MALE.has(lower)) return "male";
  return FEMALE.has(lower) ? "female" : null;
}
