/** What a form holds that replaces a record's values: those typed so far, and those that the person saw. */
export type Edited<T extends object> = T & { opened: T };

/** What has changed since a person opened a record. */
export interface Since<T extends object> {
  /** The record's values as the person saw them, and now. */
  before: T;
  now: T;
  /** The fields that differ from what the person saw, and whether the form holds something else of the person's own. */
  fields: { name: keyof T & string; mine: boolean }[];
}

/** What a form holds when it is opened. */
export const editedOf = <T extends object>(record: T): Edited<T> => ({ ...record, opened: record });

/**
 * What a form holds once its person has been shown the record as it is now: what they have changed stays, and everything
 * else takes the current value, so that saving again undoes nothing that they never touched.
 */
export const takenOver = <T extends object>(edited: Edited<T>, now: T): Edited<T> => ({
  ...edited,
  ...valuesAmong(now, (name) => !isMine(edited, name)),
  opened: now,
});

/**
 * What a form holds after a refused save, if someone has kept typing: what was sent, with what they have changed since
 * on top.
 */
export const putBack = <T extends object>(sent: Edited<T>, later: Edited<T>): Edited<T> => ({
  ...sent,
  ...later,
  ...Object.fromEntries(
    namesOf(later.opened).flatMap((name) => (isMine(later, name) ? [] : [[name, sent[name]]])),
  ),
  opened: sent.opened,
});

/** What a form's person has to be told before they save again. */
export const since = <T extends object>(edited: Edited<T>, now: T): Since<T> => ({
  before: edited.opened,
  now,
  fields: differing(edited.opened, now).map((name) => ({
    name,
    mine: isMine(edited, name) && !isSame(edited[name], now[name]),
  })),
});

/** The fields that differ. */
export const differing = <T extends object>(one: T, other: T): (keyof T & string)[] =>
  namesOf(other).filter((name) => !isSame(one[name], other[name]));

const isMine = <T extends object>(edited: Edited<T>, name: keyof T): boolean =>
  !isSame(edited[name], edited.opened[name]);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const namesOf = <T extends object>(values: T) => Object.keys(values) as (keyof T & string)[];

const valuesAmong = <T extends object>(values: T, isAmong: (name: keyof T) => boolean) =>
  Object.fromEntries(
    namesOf(values)
      .filter(isAmong)
      .map((name) => [name, values[name]]),
  ) as Partial<T>;
