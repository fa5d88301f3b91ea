/** Paragraphs of an article, by what becomes of them in a later version. */
export const STAYS =
  "The harbour office opens at seven on weekdays, its gates are painted on Monday.";
export const MOVES =
  "Nine cranes were ordered from abroad in the spring, and two have come so far.";
export const ALTERED =
  "The breakwater shall be finished by the end of the coming winter, they hope.";
export const CHANGED =
  "The breakwater shall be finished by the end of the coming summer, they hope.";
export const SAID = "“The quay stays shut all winter,” said Ana Example, the harbour minister.";
export const GOES = "No fisherman was heard before the vote.";
