/** JSON as all commands print it. */
export const printed = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
