import type { Table } from "./table";

/** Makes something from a table the first time it is requested, and returns the same from then on. */
export function oncePerTable<Made>(make: (table: Table) => Made): (table: Table) => Made {
  const made = new WeakMap<Table, Made>();
  return (table) => {
    let own = made.get(table);
    if (own === undefined) {
      own = make(table);
      made.set(table, own);
    }
    return own;
  };
}
