/** Two indicators, of which the department is scored by one (二者择其一进行考核). */

/** The member that counts: the one chosen, or the only one that applies. Nobody chooses for the department. */
export const chosenMember = (chosen: string | undefined, applicable: readonly string[]): string | undefined => {
  if (chosen !== undefined) return chosen;
  return applicable.length === 1 ? applicable[0] : undefined;
};
