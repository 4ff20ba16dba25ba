export declare function drawn<T>(what: string, all: readonly T[], count: number): readonly T[];
export declare function drawnFromEach<T>(
  what: string,
  all: readonly T[],
  groupOf: (one: T) => string,
  count: number,
): readonly T[];
export declare function tries(what: string, all: number): number;
