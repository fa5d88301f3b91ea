/**
 * A filler paragraph made from a name, which makes an article different from any other. Articles that
 * differ in only a few words would be taken for versions of one another.
 */
export const agendaOf = (name: string): string =>
  `Agenda: ${Array.from({ length: 20 }, (_, k) => `${name} at ${k}`).join(", ")}.`;
