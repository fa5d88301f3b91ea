/**
 * A paragraph of nothing, by a name: articles that hold it are told apart by it. Without it, articles
 * that differ in a few words alone are versions of one another.
 */
export const agendaOf = (name: string): string =>
  `Agenda: ${Array.from({ length: 20 }, (_, k) => `${name} at ${k}`).join(", ")}.`;
