/** Named whole-number features of one case, in the order in which they were first given. */
export class FeatureList {
  /** Names are wanted in training only; keeping them costs half of the time. */
  static keepNames = false;

  readonly values: number[] = [];
  readonly names: string[] = [];

  /** Numbers are cut to `most` on either side of zero. */
  number(name: string, value: number, most = 60): void {
    if (FeatureList.keepNames) this.names.push(name);
    this.values.push(Math.max(-most, Math.min(most, Math.round(value))));
  }

  /** Adds all features of another list. */
  append({ names, values }: FeatureList): void {
    for (const name of names) this.names.push(name);
    for (const value of values) this.values.push(value);
  }

  flag(name: string, value: boolean): void {
    if (FeatureList.keepNames) this.names.push(name);
    this.values.push(value ? 1 : 0);
  }

  /** One of a few classes, by its number; 0 where it is none of them. */
  oneOf(name: string, value: string | null, classes: ReadonlyMap<string, number>): void {
    if (FeatureList.keepNames) this.names.push(name);
    this.values.push(value === null ? 0 : (classes.get(value) ?? 0));
  }
}
