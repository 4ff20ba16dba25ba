/** Values whose type promises more than every host keeps: members that older hosts leave out, or that come back as null. */
export const given = <T>(value: T): T | null | undefined => value;
