const MOST = 60;

/** The first words of a quote, for a sentence about it. */
export function beginning(exact: string): string {
  const letters = [...exact.replace(/\s+/g, " ")];
  if (letters.length <= MOST) return letters.join("");
  return `${letters
    .slice(0, MOST)
    .join("")
    .replace(/ [^ ]*$/, "")}…`;
}
