/** Circumstances of a real Excel that an add-in has to get along with. None of them holds unless a test asks for it. */
export interface Conditions {
  /** Ids of conditional formats that Excel fails to read: their sheet's formats cannot be listed (office-js#5222, #6396, #6827, #6835). */
  readonly unreadableRules: Set<string>;
  /** Excel on the web: a name takes no text in quotation marks (office-js#1918, #3770). */
  refusesTextNames: boolean;
}

export const ordinary = (): Conditions => ({ unreadableRules: new Set(), refusesTextNames: false });
