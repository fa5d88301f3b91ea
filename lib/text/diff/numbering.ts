/** Returns a function that numbers values from 0; equal values get the same number. */
export function numbering<T>(): (value: T) => number {
  const known = new Map<T, number>();
  return (value) => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  };
}
