import type { Classes } from "./feature-classes";

/** The features of one case: whole numbers, in the order in which they are added. */
export class FeatureList {
  /** Only training needs the names; keeping them takes half of the time. */
  static keepNames = false;

  readonly values: number[];
  readonly names: string[];

  /** The features of `first` come first. */
  constructor(first?: FeatureList) {
    this.values = first ? first.values.slice() : [];
    this.names = first ? first.names.slice() : [];
  }

  /** Adds a number, rounded, and limited to `max` on either side of zero. */
  number(name: string, value: number, max = 60): void {
    if (FeatureList.keepNames) this.names.push(name);
    this.values.push(Math.max(-max, Math.min(max, Math.round(value))) | 0);
  }

  /** Adds all features of another list. */
  append({ names, values }: FeatureList): void {
    if (FeatureList.keepNames) for (const name of names) this.names.push(name);
    for (let i = 0; i < values.length; i++) this.values.push(values[i]!);
  }

  /** Adds 1 if true, or else 0. */
  flag(name: string, value: boolean): void {
    if (FeatureList.keepNames) this.names.push(name);
    this.values.push(value ? 1 : 0);
  }

  /** Adds the number of a class, or 0 if the value is not one of the classes. */
  oneOf(name: string, value: string | null, classes: Classes): void {
    if (FeatureList.keepNames) this.names.push(name);
    this.values.push(value === null ? 0 : (classes.get(value) ?? 0));
  }
}
