/** Circumstances of a real Excel that an add-in has to get along with. None of them holds unless a test asks for it. */
import { RichApiError } from "../protocol/errors";

export interface Conditions {
  /** Ids of conditional formats that Excel fails to read: their sheet's formats cannot be listed (office-js#5222, #6396, #6827, #6835). */
  readonly unreadableRules: Set<string>;
  /** Excel on the web: a name takes no text in quotation marks (office-js#1918, #3770). */
  refusesTextNames: boolean;
  /** No printer is installed: the paper cannot be set (office-js#1860). */
  noPrinter: boolean;
  /** Another workbook is in front: nothing that the person would see can be done (office-js#771, #2078, #6365). */
  behind: boolean;
}

export const ordinary = (): Conditions => ({
  unreadableRules: new Set(),
  refusesTextNames: false,
  noPrinter: false,
  behind: false,
});

/** What holds for the open workbook. */
interface Circumstances {
  readonly conditions: Conditions;
}

export const requirePrinter = ({ conditions }: Circumstances, member: string): void => {
  if (conditions.noPrinter) throw general(member);
};

export const requireFront = ({ conditions }: Circumstances, member: string): void => {
  if (conditions.behind) throw general(member);
};

const general = (member: string): RichApiError =>
  new RichApiError("GeneralException", "There was an internal error while processing the request.", 500, member);
