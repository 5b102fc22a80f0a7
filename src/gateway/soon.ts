/** Steps that seldom have to wait: nothing is put off where the value is at hand. */

/** A value, or the promise of it. */
export type Soon<T> = T | Promise<T>;

/** Goes on with a value: at once where it is there. */
export function withValue<T, U>(value: Soon<T>, next: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
