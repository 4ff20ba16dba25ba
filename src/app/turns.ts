/** Runs jobs one at a time in the order they came; a failed job does not hold up the next. */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

export const createTurns = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
};
