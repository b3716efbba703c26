/** Remembers the answer for each argument object, for as long as that object lives. */
export function memoizeByObject<A extends object, R>(compute: (argument: A) => R): (argument: A) => R {
  const answers = new WeakMap<A, { value: R }>();
  return (argument) => {
    const known = answers.get(argument);
    if (known) return known.value;
    const value = compute(argument);
    answers.set(argument, { value });
    return value;
  };
}
